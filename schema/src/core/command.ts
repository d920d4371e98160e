import { createHash } from 'node:crypto';
import type { Actor, Transaction } from '@placewell/prisma';
import type PrismaTypes from '@placewell/prisma/pothos';
import type { PrismaObjectRef } from '@pothos/plugin-prisma';
import { z } from 'zod';
import type { Permission } from '../access/permissions';
import { builder, type SchemaTypes } from './builder';
import type { Context } from './context';
import { AppError } from './errors';
import { inputType } from './inputs';
import { parseInput } from './parse';
import { actorOf, readRows, selectionOf } from './reads';

type ModelName = keyof PrismaTypes & string;

/** What a command works with: who acts, the open transaction and the request. */
export interface Work {
  actor: Actor;
  tx: Transaction;
  context: Context;
}

/** A step of the life cycle or an edit: one permission, one input, one transaction, one record given back. */
export interface Command<Model extends ModelName, Schema extends z.ZodObject> {
  name: string;
  description: string;
  permission: Permission;
  model: Model;
  ref: PrismaObjectRef<SchemaTypes, PrismaTypes[Model]>;
  input: Schema;
  /** The key column of the record; `id` unless it has another. */
  key?: string;
  /** Does it, or throws an AppError and nothing is saved. Gives the key of the record to return. */
  run: (work: Work, input: z.output<Schema>) => Promise<string>;
}

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

/** Registers a mutation `name(input: NameInput!)`. */
export function registerCommand<Model extends ModelName, Schema extends z.ZodObject>(
  command: Command<Model, Schema>,
) {
  const { name, permission, model, ref, key = 'id' } = command;
  const schema = command.input.extend(withReason);
  builder.mutationField(name, (t) =>
    t.field({
      type: ref as never,
      nullable: false,
      description: command.description,
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
        const input = parseInput(schema, args.input) as z.output<Schema> & { reason?: string };
        const actor = { ...actorOf(context), reason: input.reason };
        const id = await context.database.withActor(actor, (tx) =>
          once(context, actor, tx, { name, input }, () =>
            command.run({ actor, tx, context }, input),
          ),
        );
        const [row] = await readRows(context, model, {
          select: selectionOf(context, info),
          where: { [key]: id },
          take: 1,
        });
        return row as never;
      },
    }),
  );
}

/** Runs the work once for an idempotency key: a retry gets the record of the first run. */
async function once(
  { idempotencyKey }: Context,
  actor: Actor,
  tx: Transaction,
  request: unknown,
  work: () => Promise<string>,
): Promise<string> {
  if (!idempotencyKey) return work();
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const where = { principalId_key: { principalId: actor.id, key: idempotencyKey } };
  // Two retries at the same moment wait for each other here, so that the second finds the first one's result.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${actor.id} ${idempotencyKey}`}, 0))::text`;
  const earlier = await tx.idempotency.findUnique({ where });
  if (earlier && earlier.requestHash !== requestHash)
    throw new AppError('CONFLICT', {
      en: 'This idempotency key was used for another request.',
      cy: 'Defnyddiwyd yr allwedd hon ar gyfer cais arall.',
    });
  if (earlier) return earlier.resultId;
  const resultId = await work();
  await tx.idempotency.create({
    data: { principalId: actor.id, key: idempotencyKey, requestHash, resultId },
  });
  return resultId;
}
