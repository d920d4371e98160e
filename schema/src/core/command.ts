import { createHmac } from 'node:crypto';
import type { Actor, Read, Transaction } from '@placewell/prisma';
import { z } from 'zod';
import type { Permission } from '../access/permissions';
import { type Answer, type AnswersRecord, theRecord } from './answers';
import { builder } from './builder';
import type { Context } from './context';
import { AppError } from './errors';
import { inputType } from './inputs';
import { parseInput } from './parse';
import { actorOf } from './reads';
import { rootFieldCount } from './selection';

/** What a command works with: who acts, the open transaction and the request. */
export interface Work {
  actor: Actor;
  tx: Transaction;
  /** Reads by the reader, in the same transaction: what is asked with derived facts, in one statement. */
  read: Read;
  context: Context;
}

/** A saved command: the key of its record and what is left to do once the transaction is saved, never on a retry. */
export interface Done {
  id: string;
  /** Gives a secret to be shown once, if the command makes one. */
  afterwards?: () => Promise<string | undefined>;
}

/** A step of the life cycle or an edit: one permission, one input, one transaction. */
export interface Command<Schema extends z.ZodObject> {
  name: string;
  description: string;
  permission: Permission;
  input: Schema;
  /** Does it, or throws an AppError and nothing is saved. Gives the key of the record. */
  run: (work: Work, input: z.output<Schema>) => Promise<string | Done>;
}

/** A command that gives back the record as it is now. */
export interface RecordCommand<Schema extends z.ZodObject> extends Command<Schema>, AnswersRecord {}

/** A reason travels with every command; the database demands it for some changes and keeps it in the audit trail. */
const withReason = {
  reason: z
    .string()
    .trim()
    .max(500)
    .optional()
    .meta({ description: 'Why: needed when a fact already recorded is changed.' }),
};

const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Registers a mutation `name(input: NameInput!)` that gives back the record. */
export const registerCommand = <Schema extends z.ZodObject>(command: RecordCommand<Schema>) =>
  registerCommandWith(theRecord(command), command);

/** Registers a mutation `name(input: NameInput!)` with an answer of another kind. */
export function registerCommandWith<Schema extends z.ZodObject>(
  answer: Answer,
  { name, description, permission, input, run }: Command<Schema>,
) {
  const schema = input.extend(withReason);
  builder.mutationField(name, (t) =>
    t.field({
      type: answer.type as never,
      nullable: false,
      description,
      authScopes: { permission },
      extensions: { permission },
      args: {
        input: t.arg({
          type: inputType(`${titled(name)}Input`, schema),
          required: true,
          description: 'The details.',
        }),
      },
      resolve: async (_root, args, context, info) => {
        const details = parseInput(schema, args.input) as z.output<Schema> & { reason?: string };
        const actor = { ...actorOf(context), reason: details.reason };
        if (context.idempotencyKey && rootFieldCount(info) > 1) throw oneCommandAKey();
        const { id, afterwards, given } = await context.database.withActor(
          actor,
          async (tx, read) => {
            const done = await once(context, actor, tx, { name, input: details }, () =>
              run({ actor, tx, read, context }, details),
            );
            if (done.afterwards) return { ...done, given: undefined };
            // Asked before the transaction is saved and not waited for: question and commit travel together.
            const asked = answer.give({ context, info, id: done.id, read });
            asked.catch(() => undefined); // told below, unless the transaction itself fails
            return { ...done, given: () => asked };
          },
        );
        if (given) return (await given()) as never;
        return (await answer.give({ context, info, id, secret: await afterwards?.() })) as never;
      },
    }),
  );
}

/** The second command would be taken for another request with the key of the first, which is saved by then. */
const oneCommandAKey = () =>
  new AppError('BAD_USER_INPUT', {
    en: 'An idempotency key is for one command: send each in a request of its own.',
    cy: 'Mae allwedd idempotency ar gyfer un gorchymyn: anfonwch bob un mewn cais ei hun.',
  });

/** Runs the work once for an idempotency key: a retry gets the record of the first run, and no secret again. */
async function once(
  { idempotencyKey, keys }: Context,
  actor: Actor,
  tx: Transaction,
  request: unknown,
  work: () => Promise<string | Done>,
): Promise<Done> {
  const run = async () => {
    const result = await work();
    return typeof result === 'string' ? { id: result } : result;
  };
  if (!idempotencyKey) return run();
  // Keyed, since a request can hold a National Insurance number, which a plain hash would let somebody guess.
  const requestHash = createHmac('sha256', keys.indexKey)
    .update(JSON.stringify(request))
    .digest('hex');
  const where = { principalId_key: { principalId: actor.id, key: idempotencyKey } };
  // Two retries at the same moment wait for each other here, so that the second finds the first one's result.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${actor.id} ${idempotencyKey}`}, 0))::text`;
  const earlier = await tx.idempotency.findUnique({ where });
  if (earlier && earlier.requestHash !== requestHash)
    throw new AppError('CONFLICT', {
      en: 'This idempotency key was used for another request.',
      cy: 'Defnyddiwyd yr allwedd hon ar gyfer cais arall.',
    });
  if (earlier) return { id: earlier.resultId };
  const done = await run();
  await tx.idempotency.create({
    data: { principalId: actor.id, key: idempotencyKey, requestHash, resultId: done.id },
  });
  return done;
}
