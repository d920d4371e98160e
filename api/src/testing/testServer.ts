import type { ServerContext } from '../context';
import { createLogger } from '../logging';
import { createServer, type RunningServer, type ServerOptions } from '../server';
import { tinySchema } from './tinySchema';

export interface TestServer extends RunningServer {
  /** Sends one GraphQL request as the signed-in user, or as nobody with `{ 'x-user': '' }`. */
  ask(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** everything the server has logged */
  log(): string;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** Null when the answer is no JSON. */
  body: Body;
  text: string;
}

/** What tests look for in an answer; where it is not there, they fail. */
interface Body {
  data: Data;
  errors: [AnsweredError, ...AnsweredError[]];
  extensions?: Record<string, unknown>;
}

/** What the tiny schema can give. */
interface Data {
  viewer: { name: string };
  person: { name: string };
  allPeople: unknown[];
  recordSession: { id: string };
  broken: string | null;
  __schema: { types: unknown[] };
}

interface AnsweredError {
  message: string;
  path?: unknown[];
  locations?: unknown[];
  extensions: { code: string; limit?: string; errors: Record<string, string>; allowed?: string[] };
}

type Options = Partial<ServerOptions<ServerContext>> & { mode?: 'demonstration' | 'production' };

/** Starts the server with the tiny schema on a free port; the header `x-user` says who asks. */
export async function startTestServer(options: Options = {}): Promise<TestServer> {
  const lines: string[] = [];
  const logger = createLogger('debug', { write: (line) => lines.push(line) });
  const server = await createServer<ServerContext>({
    schema: tinySchema(),
    context: async (request, facts) => {
      const user = request.headers['x-user'] ?? 'user-1';
      return { ...facts, actor: user ? { id: String(user), role: 'AB_ADMINISTRATOR' } : null };
    },
    config: {
      mode: options.mode ?? 'production',
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://placewell.example',
      trustProxy: false,
    },
    logger,
    healthCheck: async () => {},
    ...options,
  });
  const ask = async (body: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const { status, headers: answered } = response;
    return { status, headers: answered, text, body: parsed(text) as Body };
  };
  return { ...server, ask, log: () => lines.join('') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
