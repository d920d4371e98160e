import type { Verb } from './operations';

/** An answer of the API as the documents of `operations.ts` alias it. */
export interface AliasedAnswer {
  data?: { data?: unknown; total?: { count: number } | null } | null;
}

/** A record that the API does not have, or does not show to this viewer. */
export class RecordNotFound extends Error {}

/**
 * Turns an answer into what react-admin expects of the verb.
 * Throws RecordNotFound when one record was asked for and none came.
 */
export function parseAnswer(verb: Verb, { data }: AliasedAnswer) {
  const value = data?.data;
  switch (verb) {
    case 'GET_LIST':
    case 'GET_MANY_REFERENCE':
      return { data: value ?? [], total: data?.total?.count };
    case 'GET_MANY':
      return { data: value ?? [] };
    default:
      if (value == null) throw new RecordNotFound('NOT_FOUND');
      return { data: value };
  }
}
