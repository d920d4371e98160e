// Measures computed a second time in plain TypeScript from the simulator's rows, never through the views.
import type { Records } from '@placewell/prisma/seed';
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, figureOf, figuresOf, partsOf } from './asking';
import { type Simulated, simulate } from './simulated';

let world: Simulated;
let kent: string;
let analyst: GraphQLClient;
let own: Records;

beforeAll(async () => {
  world = await simulate(33, 500);
  kent = world.idOf('KENT');
  analyst = await world.signedIn(await world.user('AB_ANALYST', kent));
  own = Object.fromEntries(
    Object.entries(world.programme.records).map(([name, rows]) => [
      name,
      (rows as { accountableBodyId: string }[]).filter((row) => row.accountableBodyId === kent),
    ]),
  ) as unknown as Records; // the same tables, one body's rows
});
afterAll(() => world?.stop());

const from = '2026-07-01';
const to = '2026-09-30';
const quarter: Asked = { period: 'quarter', from, to };
const within = (day: unknown) => typeof day === 'string' && day >= from && day <= to;
const days = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / 86_400_000;
const minimum = (list: string[]) => [...list].sort()[0] ?? '';

/** Median and quartiles as a statistician would interpolate them. */
const quantile = (sorted: number[], share: number) => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place % 1);
};
const spread = (list: number[]) => {
  const sorted = [...list].sort((one, other) => one - other);
  return {
    numerator: list.length,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
  };
};
const tally = (list: (string | null | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const each of list) counts[String(each ?? null)] = (counts[String(each ?? null)] ?? 0) + 1;
  return counts;
};
const started = () =>
  new Map(own.referrals.flatMap((row) => (row.startedOn ? [[row.id, row] as const] : [])));
const attended = () => {
  const starts = started();
  return own.sessions.filter(
    (row) =>
      row.attendance === 'attended' &&
      String(row.heldOn) >= String(starts.get(row.referralId)?.startedOn ?? '9'),
  );
};

/** Numbers that a plain count over the rows gives. */
const counts: Record<string, () => number> = {
  'A1.01': () => own.expressions.filter((row) => within(row.submittedOn)).length,
  'A2.01': () =>
    own.expressions.filter((row) => row.preScreenAttended && within(row.preScreenOn)).length,
  'A2.02': () =>
    own.expressions.filter((row) => row.initialMeetingAttended && within(row.initialMeetingOn))
      .length,
  'A3.02': () =>
    own.expressions.filter((row) => row.initialMeetingAttended && within(row.notReferredOn)).length,
  'B1.06': () => own.referrals.filter((row) => within(row.rejectedOn)).length,
  'B1.02': () =>
    own.referrals.filter((row) => within(row.startedOn) && row.modelReferredTo === 'seqf').length,
  'A4.05': () =>
    own.pauses.filter((row) => row.kind === 'disengagement' && within(row.startsOn)).length,
  'A4.06': () => own.pauses.filter((row) => row.kind === 'pause' && within(row.startsOn)).length,
  'A4.11.sessions': () => attended().filter((row) => within(row.heldOn)).length,
  'A4.16': () =>
    own.employerContacts.filter(
      (row) => row.referralId && row.madeBy === 'specialist' && within(row.contactedOn),
    ).length,
  'B2.06.1000': () => {
    const first = new Map<string, string>();
    for (const row of own.milestones)
      if (row.type === 'ping_1000')
        first.set(row.referralId, minimum([first.get(row.referralId) ?? '9', row.achievedOn]));
    return [...first.values()].filter(within).length;
  },
  'B3.10.completed': () =>
    own.referrals.filter(
      (row) =>
        within(row.endedOn) &&
        ['completed_provision', 'end_of_allotted_time', 'in_work_support_ended'].includes(
          String(row.endReason),
        ),
    ).length,
  // At the end of the quarter: whoever ends on its last day has left.
  'B2.12': () =>
    [...started().values()].filter(
      (row) => String(row.startedOn) <= to && !(row.endedOn && row.endedOn <= to),
    ).length,
  'B3.16': () =>
    [...started().values()].filter(
      (row) =>
        row.cohort === 'out_of_work' &&
        String(row.startedOn) <= to &&
        !(row.endedOn && row.endedOn <= to) &&
        !own.jobs.some(
          (job) =>
            job.referralId === row.id &&
            job.startedOn >= String(row.startedOn) &&
            job.startedOn <= to,
        ) &&
        !own.milestones.some(
          (each) =>
            each.referralId === row.id && each.type === 'job_start' && each.achievedOn <= to,
        ),
    ).length,
};

describe('the figures of the API, held against the plain rows', () => {
  it.each(Object.keys(counts))('count the same: %s', async (id) => {
    const expected = counts[id]?.();
    expect(expected).toBeGreaterThan(0);
    expect((await figureOf(analyst, id, quarter)).numerator).toBe(expected);
  });

  it('break sessions down by mode, and by every content of each', async () => {
    const held = attended().filter((row) => within(row.heldOn));
    expect(await partsOf(analyst, 'A4.14', 'mode', quarter)).toEqual(
      tally(held.map((row) => row.mode)),
    );
    expect(await partsOf(analyst, 'A4.13', 'content', quarter)).toEqual(
      tally(held.flatMap((row) => (row.contents?.length ? row.contents : [null]))),
    );
  });

  it('give the length of sessions, and the days between them, with median and quartiles', async () => {
    const sessions = attended();
    expect(await figureOf(analyst, 'A4.12', quarter)).toMatchObject(
      spread(sessions.filter((row) => within(row.heldOn)).map((row) => row.minutes)),
    );
    const held = new Map<string, string[]>();
    for (const { referralId, heldOn } of sessions)
      held.set(referralId, [...(held.get(referralId) ?? []), String(heldOn)]);
    const gaps = [...held.values()].flatMap((list) => {
      const inOrder = list.sort();
      return inOrder.flatMap((day, index) => {
        const before = inOrder[index - 1];
        return before && within(day) ? [days(before, day)] : [];
      });
    });
    expect(gaps.length).toBeGreaterThan(20);
    expect(await figureOf(analyst, 'A4.11.gap', quarter)).toMatchObject(spread(gaps));
  });

  it('give the days to the first contact about a competitive job', async () => {
    const waits = [...started().values()].flatMap((row) => {
      const contacts = own.employerContacts
        .filter(
          (each) =>
            each.referralId === row.id &&
            each.kind === 'competitive_job' &&
            each.contactedOn >= String(row.startedOn),
        )
        .map((each) => each.contactedOn)
        .sort();
      return contacts[0] && within(contacts[0]) ? [days(String(row.startedOn), contacts[0])] : [];
    });
    expect(await figureOf(analyst, 'A4.15', quarter)).toMatchObject(spread(waits));
  });

  it('say who was met in a month, of all who were on the programme in it', async () => {
    const [first, last] = ['2026-08-01', '2026-08-31'];
    const there = [...started().values()].filter(
      // The day of the end is the first day off the programme.
      (row) =>
        String(row.startedOn) <= last &&
        (String(row.endedOn ?? '9') > first || String(row.startedOn) === first),
    );
    const met = there.filter((row) =>
      attended().some(
        (each) => each.referralId === row.id && each.heldOn >= first && each.heldOn <= last,
      ),
    );
    const figure = await figureOf(analyst, 'A4.03', { period: 'month', from: first, to: last });
    expect(figure).toMatchObject({ numerator: met.length, denominator: there.length });
    expect(figure.value).toBeCloseTo((100 * met.length) / there.length, 2);
  });

  it('say where people stand today just as their records do', async () => {
    const parts = await partsOf(analyst, 'A4.04', 'status', {
      period: 'month',
      from: '2026-11-23',
    });
    const stages = await world.owner.query<{ stage: string; count: number }>(
      `select set_config('app.today', '2026-11-23', false), stage, count(*)::int as count
         from referral_state where accountable_body_id = $1 and stage is not null group by stage`,
      [kent],
    );
    expect(parts).toEqual(Object.fromEntries(stages.rows.map((row) => [row.stage, row.count])));
    const load = await world.owner.query<{ id: string; headcount: number }>(
      'select specialist_id as id, headcount from specialist_caseload where accountable_body_id = $1 and headcount > 0',
      [kent],
    );
    expect(
      await partsOf(analyst, 'A4.01', 'specialist', { period: 'month', from: '2026-11-23' }),
    ).toEqual(Object.fromEntries(load.rows.map((row) => [row.id, row.headcount])));
  });

  it('count moves between models in both directions', async () => {
    const moves = own.modelPeriods.flatMap((period) => {
      const before = own.modelPeriods
        .filter((each) => each.referralId === period.referralId && each.startsOn < period.startsOn)
        .sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];
      return before && before.model !== period.model && period.startsOn <= '2026-11-23'
        ? [`${before.model}_to_${period.model}`]
        : [];
    });
    const figures = await figuresOf(analyst, ['B2.01.ips_to_seqf', 'B2.01.seqf_to_ips'], {
      period: 'to_date',
    });
    expect(figures.map(({ numerator }) => numerator)).toEqual([
      tally(moves).ips_to_seqf ?? 0,
      tally(moves).seqf_to_ips ?? 0,
    ]);
    expect(moves.length).toBeGreaterThan(0);
  });

  it('keep the KPIs as the simulator knows them', async () => {
    const figures = await figuresOf(
      analyst,
      ['B3.01', 'B3.02', 'B3.03', 'B3.04', 'B3.05', 'B3.06', 'B3.07'],
      { period: 'month', from: '2026-10-01', to: '2026-10-31', basis: 'to_date' },
    );
    for (const { measure, numerator, denominator } of figures)
      expect({ measure, numerator, denominator }).toEqual({
        measure,
        ...world.programme.truth.kpi(measure, '2026-10', { accountableBodyId: kent }),
      });
  });
});
