import { parse } from 'csv-parse/sync';
import type { World } from '../../support/world';

/** A file as it came: its rows by heading, and the answer around it. */
export interface File {
  response: Response;
  /** The bytes as text, with the byte order mark. */
  text: string;
  headings: string[];
  rows: Record<string, string>[];
}

type Headers = Record<string, string>;

/** Asks for an export the way the console does, and gives whatever is answered. */
export const ask = (
  { url }: Pick<World, 'url'>,
  headers: Headers,
  body: unknown,
): Promise<Response> =>
  fetch(`${url}/api/exports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Takes an export and reads the file; fails when it is refused. */
export async function take(
  world: Pick<World, 'url'>,
  headers: Headers,
  body: { resource: string; filter?: object; [field: string]: unknown },
): Promise<File> {
  const response = await ask(world, headers, body);
  // The text as it is: fetch's own text() drops the byte order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  const [headings = [], ...lines] = parse(text, { bom: true }) as string[][];
  const rows = lines.map((cells) =>
    Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ''])),
  );
  return { response, text, headings, rows };
}

/** What a refused export was told. */
export async function refusalOf(answer: Response) {
  const { errors } = (await answer.json()) as {
    errors: { message: string; extensions: { code: string; errors?: Record<string, string> } }[];
  };
  return { status: answer.status, message: errors[0]?.message, ...errors[0]?.extensions };
}
