import type { Read } from '@placewell/prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder';
import type { Context } from './context';
import type { ModelName, RecordRef } from './models';
import { readRows } from './reads';
import { selectionOf } from './selection';

/** A command that was done, with the secret it made, if any. */
interface Saved {
  context: Context;
  info: GraphQLResolveInfo;
  id: string;
  secret?: string | undefined;
  /** Reads in the transaction of the command, while it is open. */
  read?: Read;
}

/** What a command gives back. */
export interface Answer {
  /** Its GraphQL type. */
  type: unknown;
  give: (saved: Saved) => Promise<unknown>;
}

/** The record a command is about. */
export interface AnswersRecord {
  model: ModelName;
  ref: RecordRef;
  /** The key column of the record; `id` unless it has another. */
  key?: string;
}

async function readRecord(model: string, key: string, saved: Saved, path: string[] = []) {
  const { context, info, id, read } = saved;
  const select = selectionOf(context, info, key, path);
  const [row] = await readRows(context, model, { select, where: { [key]: id }, take: 1 }, { read });
  return row;
}

/** The record as it is now, by one statement, as far as the actor may see it. */
export const theRecord = ({ model, ref, key = 'id' }: AnswersRecord): Answer => ({
  type: ref,
  give: (saved) => readRecord(model, key, saved),
});

/** A record beside a secret that is shown this once: the server keeps nothing that could show it again. */
export function withSecret({
  model,
  ref,
  name,
  record,
  secret,
  description,
}: AnswersRecord & {
  /** Name of the GraphQL type, and of its two fields. */
  name: string;
  record: string;
  secret: string;
  description: string;
}): Answer {
  const type = builder.objectRef<{ row: unknown; secret: string | null }>(name).implement({
    description,
    fields: (t) => ({
      [record]: t.field({
        type: ref as never,
        nullable: false,
        description: 'The record as it is now.',
        resolve: ({ row }) => row as never,
      }),
      [secret]: t.string({
        nullable: true,
        description:
          'Shown this once and kept nowhere. Empty when the request is a retry with the same idempotency key.',
        resolve: (payload) => payload.secret,
      }),
    }),
  });
  return {
    type,
    give: async (saved) => ({
      row: await readRecord(model, 'id', saved, [record]),
      secret: saved.secret ?? null,
    }),
  };
}

/** Only the id, of a record that is no more. */
export const theId: Answer = {
  type: builder.objectRef<{ id: string }>('Removed').implement({
    description: 'A record that was removed.',
    fields: (t) => ({
      id: t.exposeID('id', { nullable: false, description: 'The id it had.' }),
    }),
  }),
  give: async ({ id }) => ({ id }),
};
