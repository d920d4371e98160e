import type { Caller } from './callers';
import { documentOfAll } from './document';
import type { Operation } from './operations';

/** What came of a call: `data`, `nothing` (an empty answer), or the code of the refusal. */
export type Outcome = string;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: readonly (string | number)[];
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

/** The outcome that an error stands for. */
function outcomeOfError({
  message,
  extensions = {},
}: NonNullable<Answer['errors']>[number]): Outcome {
  const { code, errors: fields, warnings } = extensions;
  // A refusal on business grounds says what it is about: a row of the table that is wrong shows at once.
  if (warnings) return `${code} warnings ${warnings.map(({ id }) => id)}`;
  return fields ? `${code} ${Object.keys(fields)}` : String(code ?? message);
}

/** Calls an operation and says what came of it. */
export async function outcomeOf(
  url: string,
  caller: Pick<Caller, 'headers'>,
  name: string,
  operation: Operation,
  args: object,
): Promise<Outcome> {
  const outcomes = await outcomesOf(url, caller, name, operation, [{ alias: name, args }]);
  return String(outcomes[name]);
}

/**
 * Calls an operation about several records in one request, and says what came of each, by the name it was given. What
 * is missing was lost with the whole answer, which the refusal of another one took away.
 */
export async function outcomesOf(
  url: string,
  caller: Pick<Caller, 'headers'>,
  name: string,
  operation: Operation,
  calls: readonly { alias: string; args: object }[],
): Promise<Partial<Record<string, Outcome>>> {
  const { select, tellsNothing = () => false } = operation;
  const { query, variables } = documentOfAll(name, calls, select);
  const { data, errors = [] } = await send(url, caller.headers, query, variables);
  const outcomes: Partial<Record<string, Outcome>> = {};
  for (const { alias } of calls) {
    // A request that was refused before it was carried out names no field: the refusal is everybody's.
    const error = errors.find(({ path }) => path === undefined || path[0] === alias);
    const value = data?.[alias];
    if (error) outcomes[alias] = outcomeOfError(error);
    else if (data) outcomes[alias] = isEmpty(value) || tellsNothing(value) ? 'nothing' : 'data';
  }
  return outcomes;
}
