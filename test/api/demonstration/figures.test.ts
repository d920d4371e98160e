import { randomBytes } from 'node:crypto';
import { decryptNino } from '@placewell/prisma/nino';
import { kpis, wageRates } from '@placewell/prisma/reference';
import { factsOf, type Programme, seedDemonstration } from '@placewell/prisma/seed';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database';

const today = '2026-11-23';
const keys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };
let database: TestDatabase;
let owner: pg.Client;
let programme: Programme;

beforeAll(async () => {
  database = await cloneDatabase();
  programme = await seedDemonstration({ url: database.url, today, keys, log: () => undefined });
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`select set_config('app.today', $1, false)`, [today]);
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

const rowsOf = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await owner.query(sql, values)).rows;

describe('the demonstration in the database', () => {
  it('holds every record of the simulator', async () => {
    const { records } = programme;
    const tables = {
      participant: records.participants,
      expression_of_interest: records.expressions,
      referral: records.referrals,
      assignment: records.assignments,
      session: records.sessions,
      employer_contact: records.employerContacts,
      job: records.jobs,
      earning: records.earnings,
      milestone: records.milestones,
    };
    for (const [table, rows] of Object.entries(tables)) {
      const [stored] = await rowsOf(`select count(*)::int as count from ${table}`);
      expect(stored?.count, table).toBe(rows.length);
    }
  });

  it('holds National Insurance numbers encrypted for their owner, and finds who has none', async () => {
    const stored = await rowsOf(
      'select id, accountable_body_id, nino_encrypted, has_nino from participant order by reference limit 200',
    );
    const known = new Map(programme.records.participants.map((row) => [row.id, row.nino]));
    for (const row of stored) {
      const owned = { accountableBodyId: `${row.accountable_body_id}`, participantId: `${row.id}` };
      const nino = row.nino_encrypted && decryptNino(row.nino_encrypted as Buffer, owned, keys);
      expect(nino).toBe(known.get(owned.participantId));
      expect(row.has_nino).toBe(nino !== null);
    }
  });

  it('keeps evidence that each record was made, in the order of time', async () => {
    const [person] = await rowsOf(
      `select participant_id as id, count(*)::int as records from session join referral on referral.id = referral_id
        group by 1 order by 2 desc limit 1`,
    );
    const history = await rowsOf(
      `select table_name, occurred_at, action, actor_kind from audit_event where participant_id = $1 order by id`,
      [person?.id],
    );
    expect(history.filter((row) => row.table_name === 'session')).toHaveLength(
      Number(person?.records),
    );
    expect(new Set(history.map((row) => `${row.action} ${row.actor_kind}`))).toEqual(
      new Set(['insert system']),
    );
    const times = history.map((row) => (row.occurred_at as Date).getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('the figures of the database', () => {
  const measures = [...new Set(kpis.flatMap((kpi) => [kpi.numerator, kpi.denominator]))];

  it.each(measures)('have the members that the simulator knows: %s', async (measure) => {
    const rows = await rowsOf(
      `select subject::text, happened_on::text, accountable_body_id::text, partner_id::text, local_authority_code,
              model, cohort, quantity::int
         from mi.${measure}`,
    );
    if (measure === 'profiled_start') {
      const quantity = rows.reduce((sum, row) => sum + Number(row.quantity), 0);
      expect(quantity).toBe(programme.truth.toDate(measure, '9999-12'));
      return;
    }
    const written = (parts: unknown[]) => parts.join(' ');
    const found = rows.map((row) =>
      written([
        row.subject,
        row.happened_on,
        row.partner_id,
        row.local_authority_code,
        row.model,
        row.cohort,
      ]),
    );
    const expected = factsOf(programme.records)
      .filter((fact) => fact.measure === measure)
      .map((fact) =>
        written([
          fact.subject,
          fact.happenedOn,
          fact.partnerId,
          fact.localAuthorityCode,
          fact.model,
          fact.cohort,
        ]),
      );
    expect(expected.length).toBeGreaterThan(20);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('hold the milestones of local records that the records show, each with its rate and money, and no other', async () => {
    const written = (row: Record<string, unknown>) =>
      [row.referral_id, row.type, row.day, row.rate_basis, row.rate, row.pence].join(' ');
    const columns =
      'referral_id::text, type, achieved_on::text as day, rate_basis, hourly_rate_pence as rate, threshold_pence as pence';
    const stored = await rowsOf(
      `select ${columns} from milestone where evidence_path = 'local_records'`,
    );
    const shown = await rowsOf(`select ${columns} from computed_milestone`);
    expect(shown.length).toBeGreaterThan(1000);
    expect(new Set(shown.map(({ type }) => type)).size).toBe(10);
    expect(stored.map(written).sort()).toEqual(shown.map(written).sort());
  });

  it('reach the thresholds on the days on which the pay adds up to them', async () => {
    const kent = programme.frame.organisations.find((row) => row.code === 'KENT')?.id;
    const pay = new Map<string, { to: string; pence: number; id: string }[]>();
    for (const { referralId, periodTo, grossPence, id } of programme.records.earnings) {
      const list = pay.get(referralId) ?? [];
      pay.set(referralId, [...list, { to: `${periodTo}`, pence: grossPence, id }]);
    }
    const rate = (day: string) =>
      wageRates
        .filter((each) => each.ageTo === null && each.validFrom <= day)
        .reduce((latest, each) => (each.validFrom > latest.validFrom ? each : latest)).hourlyPence;
    const reached = (id: string, hours: number) => {
      const inTurn = (pay.get(id) ?? []).sort((a, b) => (a.to + a.id < b.to + b.id ? -1 : 1));
      let total = 0;
      for (const { to, pence } of inTurn) {
        total += pence;
        if (total >= hours * rate(to)) return to;
      }
      return null;
    };
    const rows = await rowsOf(
      `select referral_id::text as id, m.accountable_body_id::text as body, r.cohort, cumulative_pence,
              lower_reached_on::text as lower, higher_reached_on::text as higher, awaiting_lower_rule as awaiting
         from referral_money m join referral r on r.id = referral_id where r.started_on is not null`,
    );
    expect(rows.filter((row) => row.higher).length).toBeGreaterThan(100);
    for (const row of rows) {
      const outOfWork = row.cohort === 'out_of_work';
      const ruled = row.body === kent;
      expect(row.awaiting).toBe(outOfWork && !ruled);
      expect(row.lower).toBe(outOfWork && ruled ? reached(`${row.id}`, 7 * 13) : null);
      expect(row.higher).toBe(reached(`${row.id}`, 18 * 26));
    }
  });
});
