import { type AuthOptions, createAuth } from '@placewell/api/auth/index';
import { createLogger } from '@placewell/api/logging';
import { createServer } from '@placewell/api/server';
import type { Actor } from '@placewell/prisma';
import { type GraphQLFieldConfig, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import pg from 'pg';
import { cloneDatabase } from '../../support/database';

export const PASSWORD = 'copper-lantern-seven-tides';
export const ADDRESS = 'http://placewell.test';

export interface Answer {
  status: number;
  headers: Headers;
  /** Cookies set by the answer, as a browser would send them back. */
  cookie: string;
  body: {
    code?: string;
    message?: string;
    errors?: Record<string, string>;
    [field: string]: unknown;
  };
}

export type Service = Awaited<ReturnType<typeof startService>>;

/** A database of its own with an accountable body, a partner and people, and the server with its sign-in before it. */
export async function startService(options: Partial<AuthOptions> = {}) {
  const database = await cloneDatabase();
  const owner = new pg.Pool({ connectionString: database.url });
  const lines: string[] = [];
  const stops: (() => Promise<void>)[] = [];

  /** Starts one more server process on the same database. */
  async function start(more: Partial<AuthOptions> = {}) {
    const publicUrl = more.publicUrl ?? options.publicUrl ?? ADDRESS;
    const auth = createAuth({
      databaseUrl: database.url,
      secret: 'a secret of the tests, long enough to sign with',
      refusalStep: 0,
      ...options,
      ...more,
      publicUrl,
    });
    const server = await createServer({
      schema: whoSchema(),
      context: async (request, facts) => {
        const actor = await auth.resolveActor(request, facts.requestId);
        return { ...facts, actor };
      },
      config: { mode: 'production', host: '127.0.0.1', port: 0, publicUrl, trustProxy: 'loopback' },
      logger: createLogger('debug', { write: (line) => lines.push(line) }),
      authHandler: auth.authHandler,
      healthCheck: async () => {},
    });
    stops.push(async () => {
      await server.stop();
      await auth.close();
    });
    return { auth, ...requests(`http://127.0.0.1:${server.port}`) };
  }

  const [first, people] = [await start(), await makePeople(owner)];
  for (const user of Object.values(people.users)) await first.auth.createSignIn(user, PASSWORD);
  return {
    ...first,
    ...people,
    owner,
    start,
    url: database.url,
    log: () => lines.join(''),
    /** One value of the database, as its owner sees it. */
    value: async (sql: string, values: unknown[] = []) => {
      const { rows } = await owner.query({ text: sql, values, rowMode: 'array' });
      return rows[0]?.[0];
    },
    stop: async () => {
      for (const stop of stops) await stop();
      await owner.end();
      await database.drop();
    },
  };
}

/** A schema whose one field says who asks. */
function whoSchema() {
  const who: GraphQLFieldConfig<unknown, { actor: Actor | null }> = {
    type: GraphQLString,
    resolve: (_root, _arguments, { actor }) => JSON.stringify(actor),
  };
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { who } }) });
}

function requests(base: string) {
  const post = async (
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await fetch(`${base}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      cookie: response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
      body: text ? JSON.parse(text) : {},
    };
  };
  return {
    base,
    post,
    signIn: (email: string, password: string, headers?: Record<string, string>) =>
      post('sign-in/email', { email, password }, headers),
    /** The actor that the server sees behind a request with these headers. */
    who: async (headers: Record<string, string>): Promise<Actor | null> => {
      const response = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ who }"}',
      });
      const { data } = (await response.json()) as { data?: { who: string } | null };
      return data ? JSON.parse(data.who) : null;
    },
  };
}

async function makePeople(owner: pg.Pool) {
  const made = async (sql: string, values: unknown[]): Promise<string> =>
    (await owner.query<{ id: string }>(`${sql} returning id`, values)).rows[0]?.id ?? '';
  const organisation = (kind: string, code: string) =>
    made('insert into organisation (kind, code, name, name_cy) values ($1, $2, $2, $2)', [
      kind,
      code,
    ]);
  const user = (email: string, role: string, organisationId: string) =>
    made('insert into app_user (email, name, role, organisation_id) values ($1, $2, $3, $4)', [
      email,
      `Invented ${email}`,
      role,
      organisationId,
    ]);

  const body = await organisation('accountable_body', 'BODY');
  const partner = await organisation('delivery_partner', 'PARTNER');
  const users = {
    administrator: await user('administrator@body.example', 'AB_ADMINISTRATOR', body),
    specialist: await user('specialist@partner.example', 'EMPLOYMENT_SPECIALIST', partner),
  };
  await owner.query(
    `insert into delivery_agreement (accountable_body_id, partner_id, contract_number, models, local_authority_codes,
       valid_from, data_sharing_from, data_sharing_to)
     values ($1, $2, 'C-1', '{ips}', '{}', '2026-01-01', '2026-01-01', '2026-12-31')`,
    [body, partner],
  );
  const specialist = await made(
    `insert into employment_specialist (accountable_body_id, partner_id, user_id, name, model, started_on)
     values ($1, $2, $3, 'Invented Specialist', 'ips', '2026-01-01')`,
    [body, partner, users.specialist],
  );
  return { body, partner, users, specialist };
}
