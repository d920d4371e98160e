// npm run bench:slowest — every question the console has, asked of the demonstration: the slowest first, each with the
// number of its SQL statements (sign-in and the frame of a transaction left out).
import { createHash, randomBytes } from 'node:crypto';
import { startApplication, todayInLondon } from '@placewell/api/application';
import { createLogger } from '@placewell/api/logging';
import { startTemporary } from '@placewell/prisma/embedded/temporary';
import { deploy } from '@placewell/prisma/migrate';
import { loadReferenceData } from '@placewell/prisma/reference/load';
import { seedDemonstration } from '@placewell/prisma/seed';
import { Kind, parse, print } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import pg from 'pg';
import { buildDocument } from '../../admin/src/providers/dataProvider/operations';
import { consoleDocuments, consoleResources, index } from '../api/statements/console';
import { variablesFor } from '../api/statements/variables';
import { middle } from './figures/compare';

const rounds = Number(process.argv[2] ?? 5);
const shown = 5;

/** Hears how many statements that read or write data the server sends. */
function countStatements() {
  const send = pg.Client.prototype.query;
  const frame = /^\s*(begin|commit|rollback|select set_config|update (auth_session|api_client))/i;
  const heard = { number: 0 };
  pg.Client.prototype.query = function (this: pg.Client, ...sent: unknown[]) {
    const [query] = sent as [string | { text?: string; name?: string }];
    const { text = '', name = '' } = typeof query === 'string' ? { text: query } : query;
    const ofFrame = frame.test(text) || name === 'set_actor' || name.startsWith('actor_of_');
    if (!ofFrame) heard.number += 1;
    return Reflect.apply(send, this, sent);
  } as typeof send;
  return heard;
}

async function startDemonstration() {
  const database = await startTemporary();
  await deploy(database.url);
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await loadReferenceData(owner);
  const keys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };
  await seedDemonstration({ url: database.url, today: todayInLondon(), keys, log: () => {} });
  const key = `pw_live_${randomBytes(32).toString('base64url')}`;
  await owner.query(
    `insert into api_client (organisation_id, name, role, key_hash, key_prefix, scopes, expires_at)
     select o.id, 'Benchmark', 'API_CLIENT_AB', $1, 'pw_live_bench', '{}', '2099-01-01' from organisation o where o.code = 'KENT'`,
    [createHash('sha256').update(key).digest('hex')],
  );
  await owner.query('analyze');
  await owner.end();
  const server = await startApplication({
    config: {
      mode: 'demonstration',
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost',
      trustProxy: false,
      secrets: {
        session: randomBytes(32).toString('base64'),
        ninoKey: keys.encryptionKey,
        indexKey: keys.indexKey,
      },
    },
    databaseUrl: database.url,
    logger: createLogger('info', { write: () => {} }),
  });
  const client = new GraphQLClient(`http://127.0.0.1:${server.port}/graphql`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const stop = async () => {
    await server.stop();
    await database.stop();
  };
  return { client, stop };
}

const { client, stop } = await startDemonstration();
const heard = countStatements();

async function someId(record: string): Promise<string | undefined> {
  const answer = await client.request<Record<string, { edges: { cursor: string }[] }>>(
    `{ ${record}Connection(first: 1) { edges { cursor } } }`,
  );
  const [edge] = answer[`${record}Connection`]?.edges ?? [];
  return edge && JSON.parse(Buffer.from(edge.cursor, 'base64url').toString())[0];
}

async function questions(): Promise<[string, string, object][]> {
  const lists = (await consoleResources()).map(([name, fields]): [string, string, object] => [
    `list of ${name}`,
    print(buildDocument(index, 'GET_LIST', fields)),
    { page: 0, perPage: 25 },
  ]);
  const documents: [string, string, object][] = [];
  for (const [name, text] of consoleDocuments()) {
    const [operation] = parse(text).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) continue;
    documents.push([name, text, await variablesFor(operation, 25, someId).catch(() => ({}))]);
  }
  return [...lists, ...documents];
}

try {
  const found: { name: string; median: number; statements: number }[] = [];
  const refused: string[] = [];
  for (const [name, text, variables] of await questions()) {
    const times: number[] = [];
    let statements = 0;
    try {
      for (let round = 0; round <= rounds; round += 1) {
        heard.number = 0;
        const began = performance.now();
        await client.request(text, { ...variables });
        times.push(performance.now() - began);
        statements = heard.number;
      }
      found.push({ name, median: middle(times.slice(1)), statements });
    } catch {
      refused.push(name);
    }
  }
  found.sort((one, other) => other.median - one.median);
  console.log(
    `The slowest ${shown} of ${found.length} questions of the console on the demonstration:`,
  );
  for (const { name, median, statements } of found.slice(0, shown))
    console.log(`${name.padEnd(32)} ${median.toFixed(0).padStart(5)} ms ${statements} statements`);
  console.log(`Median of all: ${middle(found.map(({ median }) => median)).toFixed(0)} ms.`);
  // An API client has no saved views and may not do what only people do.
  if (refused.length) console.log(`Not for an API client: ${refused.join(', ')}.`);
} finally {
  await stop();
}
process.exit();
