import { randomBytes } from 'node:crypto';
import {
  enterUnpublishedRules,
  loadProgramme,
  seedDemonstration,
  simulateProgramme,
  streamProgramme,
} from '@placewell/prisma/seed';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database';

const today = '2026-11-23';
const keys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };
const options = { seed: 8, today, participants: 400 };
let database: TestDatabase;
let owner: pg.Client;

beforeEach(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});

afterEach(async () => {
  await owner.end();
  await database.drop();
});

const count = async (sql: string): Promise<number> =>
  (await owner.query<{ count: number }>(`select count(*)::int as count ${sql}`)).rows[0]?.count ??
  -1;

describe('loadProgramme', () => {
  it('loads nothing that the database would refuse from a user', async () => {
    const programme = simulateProgramme(options);
    const evidence = await count('from audit_event');
    await loadProgramme(owner, programme, { keys, audit: false, triggers: true });
    expect(await count('from participant')).toBe(400);
    expect(await count('from audit_event')).toBe(evidence);
    await enterUnpublishedRules(owner, programme);
    expect(await count('from rule_setting where accountable_body_id is not null')).toBeGreaterThan(
      3,
    );
  });

  it('sets what triggers keep just as they would', async () => {
    await loadProgramme(owner, simulateProgramme(options), { keys, audit: false });
    const kept = 'select id, has_nino, eligibility_basis from participant order by id';
    const before = (await owner.query(kept)).rows;
    // The triggers derive again when the columns they derive from are written.
    await owner.query('update participant set conditions = conditions, nino_index = nino_index');
    expect((await owner.query(kept)).rows).toEqual(before);
    const wrong = `from participant p where not (
      partner_ids <@ array(select partner_id from expression_of_interest e where e.participant_id = p.id)
      and partner_ids @> array(select partner_id from expression_of_interest e where e.participant_id = p.id))`;
    expect(await count(wrong)).toBe(0);
  });

  it('leaves row-level security forced and triggers on', async () => {
    await loadProgramme(owner, simulateProgramme(options), { keys, audit: false });
    expect(
      await count(`from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                    and relname <> '_prisma_migrations' and not (relrowsecurity and relforcerowsecurity)`),
    ).toBe(0);
    expect(await count(`from pg_trigger where not tgisinternal and tgenabled = 'D'`)).toBe(0);
  });

  it('loads the same people from a stream that never holds them all', async () => {
    const { records } = simulateProgramme(options);
    await loadProgramme(owner, streamProgramme(options), { keys, audit: false });
    const stored = await owner.query('select reference from participant');
    const references = records.participants.map((row) => row.reference);
    expect(stored.rows.map((row) => row.reference).sort()).toEqual(references.sort());
    expect(await count('from session')).toBe(records.sessions.length);
    expect(await count('from employer_contact')).toBe(records.employerContacts.length);
  });

  it('stores nothing when it cannot store all', async () => {
    await owner.query(
      `insert into organisation (kind, name, name_cy, code) values ('dwp', 'Taken', 'Taken', 'DWP')`,
    );
    const seeding = seedDemonstration({ url: database.url, today, keys, log: () => undefined });
    await expect(seeding).rejects.toThrow(/organisation_code_key/);
    expect(await count('from organisation')).toBe(1);
    expect(await count('from participant')).toBe(0);
  });
});
