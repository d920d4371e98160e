import type { Caller } from './callers';
import { documentOf } from './document';
import type { Operation } from './operations';

/** What came of a call: `data`, `nothing` (an empty answer), or the code of the refusal. */
export type Outcome = string;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    extensions?: { code?: string; errors?: object; warnings?: { id: string }[] };
  }[];
}

/** Sends a document as a caller and gives the whole answer. */
export async function send(
  url: string,
  headers: Record<string, string>,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** True for an answer that holds no record: null, no rows, a count of none, a page without edges. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const { count, edges } = value as { count?: number; edges?: unknown[] };
  return count === 0 || edges?.length === 0;
}

/** Calls an operation and says what came of it. */
export async function outcomeOf(
  url: string,
  caller: Pick<Caller, 'headers'>,
  name: string,
  { select, tellsNothing = () => false }: Operation,
  args: object,
): Promise<Outcome> {
  const { data, errors } = await send(url, caller.headers, documentOf(name, args, select), args);
  const [error] = errors ?? [];
  if (error) {
    const { code, errors: fields, warnings } = error.extensions ?? {};
    // A refusal on business grounds says what it is about: a row of the table that is wrong shows at once.
    if (warnings) return `${code} warnings ${warnings.map(({ id }) => id)}`;
    return fields ? `${code} ${Object.keys(fields)}` : String(code ?? error.message);
  }
  const value = data?.[name];
  return isEmpty(value) || tellsNothing(value) ? 'nothing' : 'data';
}
