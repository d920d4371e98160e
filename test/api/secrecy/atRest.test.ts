// A National Insurance number cannot be read from the database, its files or its write-ahead log, nor a person's name
// from the evidence of changes.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';

let world: World;
let superuser: pg.Client;
let participantId: string;

const nino = 'QQ719283D';
const surname = 'Hawddiganfod';

beforeAll(async () => {
  world = await startWorld();
  const address = new URL(inject('superuserUrl'));
  address.pathname = new URL(world.databaseUrl).pathname;
  superuser = new pg.Client({ connectionString: address.href });
  await superuser.connect();

  const place = await world.partnerOf(await world.accountableBody());
  const client = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  participantId = (await world.journey.started(place)).participantId;
  const reason = 'Checked with the person.';
  const first = await command(client, 'setNino', { id: participantId, version: 1, nino });
  expect(first.code).toBeUndefined();
  const { data } = await command<{ version: number }>(
    client,
    'updateParticipant',
    {
      id: participantId,
      version: 2,
      forename: 'Testa',
      surname,
      dateOfBirth: '1990-04-01',
      reason,
    },
    'version',
  );
  const again = { id: participantId, version: data?.version, nino: 'QQ719283A', reason };
  expect((await command(client, 'setNino', again)).code).toBeUndefined();
  await client.request('mutation ($p: ID!) { revealNino(participantId: $p, reason: "Keying") }', {
    p: participantId,
  });
  await superuser.query('checkpoint');
});
afterAll(async () => {
  await superuser?.end();
  await world?.stop();
});

/** The eight characters that make a number a person's; its last letter says little. */
const number = nino.slice(0, 8);

/** Tables in which a text stands in any column, as a dump would show it. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await superuser.query(
      `select from "${name}" t where strpos(to_jsonb(t)::text, $1) > 0 limit 1`,
      [text],
    );
    if (rowCount) found.push(name);
  }
  return found;
}

/** Files of the database, tables and indexes alike, and parts of its write-ahead log that hold these bytes. */
async function filesWith(text: string): Promise<string[]> {
  const bytes = Buffer.from(text);
  const { rows } = await superuser.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relkind in ('r', 'i', 't') and pg_relation_filepath(c.oid) is not null and pg_relation_size(c.oid) > 0
        and c.relnamespace in ('public'::regnamespace, 'pg_toast'::regnamespace)
        and position($1::bytea in pg_read_binary_file(pg_relation_filepath(c.oid))) > 0
     union all
     select w.name from pg_ls_waldir() w
      where position($1::bytea in pg_read_binary_file('pg_wal/' || w.name)) > 0`,
    [bytes],
  );
  return rows.map(({ name }) => name);
}

describe('a National Insurance number', () => {
  it('stands in no column of any table', async () => {
    expect(await tablesWith(number)).toEqual([]);
  });

  it('stands in no file of the database and nowhere in its write-ahead log', async () => {
    expect(await filesWith(number)).toEqual([]);
  });

  it('would have been found: a name is', async () => {
    expect(await tablesWith(surname)).toContain('participant');
    expect(await filesWith(surname)).toContain('participant');
  });

  it('cannot be told from its index without the key', async () => {
    const { rows } = await superuser.query(
      `select nino_index, nino_encrypted from participant where id = $1`,
      [participantId],
    );
    const guesses = [
      'md5($1::bytea)',
      ...[224, 256, 384, 512].map((size) => `encode(sha${size}($1), 'hex')`),
    ];
    for (const guess of guesses)
      for (const text of [nino, number]) {
        const { rows: hashed } = await superuser.query(`select ${guess} as hash`, [
          Buffer.from(text),
        ]);
        expect(rows[0].nino_index).not.toContain(hashed[0].hash);
      }
  });
});

describe('the evidence of changes', () => {
  it('says that a name and a number changed, and who did it, without either', async () => {
    const { rows } = await superuser.query(
      `select changes::text as changes from audit_event where row_id = $1`,
      [participantId],
    );
    const text = JSON.stringify(rows);
    expect(text).toContain('surname');
    expect(text).toContain('nino');
    expect(text).not.toContain(surname);
    expect(text).not.toContain(number);
  });
});
