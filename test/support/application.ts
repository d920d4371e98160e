import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { type ApplicationOptions, startApplication } from '@placewell/api/application';
import { createLogger } from '@placewell/api/logging';
import { GraphQLClient } from 'graphql-request';
import pg from 'pg';
import { cloneDatabase } from './database';

/** The day on which tests take place, unless they say otherwise: a Monday. */
export const today = '2026-11-23';

const secret = randomBytes(32).toString('base64');

export interface TestApplication {
  /** Address of the server. */
  url: string;
  databaseUrl: string;
  /** Connected as the owner of the database, past row-level security: for making worlds and looking behind the API. */
  owner: pg.Client;
  /** Everything the server has logged so far. */
  log(): string;
  /** A client of the API signed in as a user. */
  signedIn(userId: string): Promise<GraphQLClient>;
  /** The Cookie header of a session of the user. */
  cookieOf(userId: string): Promise<string>;
  /** A client of the API with these headers only. */
  client(headers?: Record<string, string>): GraphQLClient;
  stop(): Promise<void>;
}

type Options = Partial<
  Pick<
    ApplicationOptions,
    'rowFilter' | 'today' | 'consoleDirectory' | 'caps' | 'requestsPerMinute'
  >
> & { mode?: ApplicationOptions['config']['mode'] };

/** Starts a whole Placewell on a database of its own and a free port. */
export async function startTestApplication({
  mode = 'demonstration',
  ...options
}: Options = {}): Promise<TestApplication> {
  const database = await cloneDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const lines: string[] = [];
  const server = await startApplication({
    config: {
      mode,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost',
      trustProxy: false,
      secrets: { session: secret, ninoKey: randomBytes(32), indexKey: randomBytes(32) },
    },
    databaseUrl: database.url,
    logger: createLogger('debug', { write: (line: string) => lines.push(line) }),
    today: () => today,
    ...options,
  });
  const url = `http://127.0.0.1:${server.port}`;
  const client = (headers: Record<string, string> = {}) =>
    new GraphQLClient(`${url}/graphql`, { headers });
  const cookieOf = async (userId: string) => {
    const token = randomUUID();
    await owner.query(
      `insert into auth_session (token, user_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [token, userId],
    );
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    return `placewell_session=${encodeURIComponent(`${token}.${signature}`)}`;
  };
  return {
    url,
    databaseUrl: database.url,
    owner,
    log: () => lines.join(''),
    client,
    cookieOf,
    signedIn: async (userId) => client({ cookie: await cookieOf(userId) }),
    stop: async () => {
      await server.stop();
      await owner.end();
      await database.drop();
    },
  };
}
