// What must hold of every return, whatever happened: tried on simulated programmes.
import { dimensionsOf, type Measure, measureOf } from '@placewell/prisma/reference';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { memberLine } from '../../../schema/src/returns/receipt';
import { command } from '../../support/commands';
import { figuresOf as evaluated } from '../measures/asking';
import { type Simulated, simulate } from '../measures/simulated';
import {
  contacts,
  done,
  type Figure,
  figuresOf,
  type Office,
  officeOf,
  periodOf,
  type Revision,
  readyReturn,
  submitted,
} from './returning';

// A whole return is prepared, signed and frozen several times.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

interface Returned {
  revision: Revision;
  period: string;
  from: string;
  to: string;
  figures: Figure[];
  members: Member[];
}

interface Opened {
  returnMembers: { count: number; number: number; members: { subject: string }[] };
}
const openedQuery =
  'query ($input: ReturnMembersInput!) { returnMembers(input: $input) { count number members { subject } } }';

interface Member {
  measure: string;
  part: string;
  area: string | null;
  partner: string | null;
  keys: (string | null | string[])[];
  as: string | null;
  quantity: number;
}

let world: Simulated;
let office: Office;
const returned: Returned[] = [];

beforeAll(async () => {
  world = await simulate(9091, 220);
  await world.owner.query(`select set_config('app.today', '2026-11-23', false)`);
  const body = world.idOf('KENT');
  const { rows } = await world.owner.query(
    'select distinct partner_id as id from delivery_agreement where accountable_body_id = $1 and partner_id <> $1',
    [body],
  );
  office = await officeOf(
    world,
    body,
    rows.map(({ id }) => id),
  );
  done(await command(office.preparer, 'setReturnContacts', contacts));
  for (const [from, to, kind] of [
    ['2026-10-01', '2026-10-31', 'month'],
    ['2026-07-01', '2026-09-30', 'quarter'],
  ] as const) {
    const period = await periodOf(world, body, from, kind);
    await world.owner.query(`update return_period set edits_end_on = '2099-01-01' where id = $1`, [
      period,
    ]);
    const revision = await submitted(office, period);
    const found = await world.owner.query<Member>(
      `select measure_id as measure, part, area_id as area, partner_id as partner, keys, counts_as as "as", quantity
         from return_member where revision_id = $1`,
      [revision.id],
    );
    returned.push({
      revision,
      period,
      from,
      to,
      figures: await figuresOf(office.preparer, revision.id),
      members: found.rows,
    });
  }
});
afterAll(() => world?.stop());

const same = (key: Member['keys'][number] | undefined, value: string | null) =>
  Array.isArray(key) ? (key.length ? key.includes(value ?? '') : value === null) : key === value;

/** The number of a figure, counted in plain TypeScript from what was frozen. */
function counted({ members }: Returned, figure: Figure, part: 'numerator' | 'denominator'): number {
  const measure = measureOf(figure.measure) as Measure;
  const parts = figure.parts.filter(
    ({ dimension }) => part === 'numerator' || !measure.shareOver?.includes(dimension as never),
  );
  const own = members.filter(
    (member) =>
      member.measure === figure.measure &&
      member.part === part &&
      (figure.scope !== 'area' || member.area === figure.areaId) &&
      (figure.scope !== 'partner' || member.partner === figure.partnerId) &&
      parts.every(({ value }, place) => same(member.keys[place], value)),
  );
  if (measure.once && part === 'numerator') return new Set(own.map((member) => member.as)).size;
  return own.reduce((sum, { quantity }) => sum + quantity, 0);
}
const hundredths = (figure: Figure) => (figure.measure === 'A4.01.full_time_equivalent' ? 100 : 1);

describe('every figure of a return', () => {
  it('is what its members add up to', () => {
    for (const each of returned) {
      expect(each.figures.length).toBeGreaterThan(100);
      for (const figure of each.figures) {
        expect(counted(each, figure, 'numerator'), JSON.stringify(figure)).toBe(figure.numerator);
        if (figure.denominator !== null)
          expect(
            counted(each, figure, 'denominator') / hundredths(figure),
            JSON.stringify(figure),
          ).toBeCloseTo(figure.denominator, 6);
      }
    }
  });

  it('opens as exactly those members, for the accountable body and for a partner', async () => {
    const asked = returned.flatMap(({ revision, figures }) =>
      figures.map((figure) => ({ figure, revisionId: revision.id })),
    );
    const [partner, manager] = [...office.managers][0] ?? [];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...asked), async ({ figure, revisionId }) => {
        const { measure, scope, areaId, partnerId, parts } = figure;
        const place = {
          scope,
          ...(areaId ? { areaId } : {}),
          ...(partnerId ? { partnerId } : {}),
          parts: parts.map(({ dimension, value }) => ({ dimension, ...(value ? { value } : {}) })),
        };
        for (const part of ['numerator', 'denominator'] as const) {
          if (figure[part] === null) continue;
          const input = { revisionId, measure, part, ...place, perPage: 1000 };
          const found = await office.preparer.request<Opened>(openedQuery, { input });
          expect(found.returnMembers.number, JSON.stringify(figure)).toBeCloseTo(figure[part], 6);
          expect(found.returnMembers.count).toBeGreaterThanOrEqual(
            found.returnMembers.members.length,
          );
          if (partnerId !== null && partnerId === partner) {
            const own = await manager?.request<Opened>(openedQuery, { input });
            expect(own?.returnMembers.number).toBeCloseTo(figure[part], 6);
          }
        }
      }),
      { seed: 20_261_129, numRuns: 120 },
    );
  });

  it('says who or what a frozen row is where it is no person, as the live one does', async () => {
    const [{ revision }] = returned as [Returned, ...Returned[]];
    for (const measure of ['A4.01.full_time_equivalent', 'B1.08']) {
      const { returnMembers } = await office.preparer.request<{
        returnMembers: { members: { labelEn: string | null; labelCy: string | null }[] };
      }>(
        'query ($input: ReturnMembersInput!) { returnMembers(input: $input) { members { labelEn labelCy } } }',
        { input: { revisionId: revision.id, measure, part: 'denominator' } },
      );
      expect(returnMembers.members.length).toBeGreaterThan(0);
      for (const { labelEn, labelCy } of returnMembers.members)
        expect(labelEn && labelCy, measure).toBeTruthy();
    }
  });

  it('opens for nobody who may see no people, and not before it is submitted', async () => {
    const [{ revision }] = returned as [Returned, ...Returned[]];
    const input = { revisionId: revision.id, measure: 'B1.11.out_of_work' };
    const analyst = await world.signedIn(await world.user('AB_ANALYST', world.idOf('KENT')));
    await expect(analyst.request(openedQuery, { input })).rejects.toThrow(/FORBIDDEN|role/);
    await expect(
      office.preparer.request(openedQuery, { input: { ...input, measure: 'no such' } }),
    ).rejects.toThrow(/no such figure/);
  });

  it('is vouched for by lines of JSON that say what its members are, or nobody could work the receipt out again', async () => {
    for (const { revision, members } of returned) {
      const { rows } = await world.owner.query(
        `select count(*)::int as count from return_member t
          where revision_id = $1 and ${memberLine} = jsonb_build_array('return_member', t.position, t.measure_id, t.part,
            t.partner_id, t.area_id, t.keys, t.subject, t.counts_as, t.participant_id, t.referral_id, t.happened_on,
            t.quantity, t.value)::text`,
        [revision.id],
      );
      expect(rows[0].count).toBe(members.length);
    }
  });

  it('is the one that the evaluator gives, whole and by area and partner', async () => {
    const wholes = returned.flatMap((each) =>
      each.figures.filter(({ parts }) => parts.length === 0).map((figure) => ({ each, figure })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...wholes), async ({ each, figure }) => {
        const dimension = { whole: null, area: 'deliveryArea', partner: 'partner' }[figure.scope];
        const at = figure.areaId ?? figure.partnerId;
        const [found] = await evaluated(office.preparer, [figure.measure], {
          period: 'range',
          from: each.from,
          to: each.to,
          basis: measureOf(figure.measure)?.toDate ? 'to_date' : 'period',
          ...(dimension ? { filters: [{ dimension, values: at ? [at] : [] }] } : {}),
        });
        expect({ ...figure, ...found }).toMatchObject({
          numerator: figure.numerator,
          denominator: figure.denominator,
        });
      }),
      { seed: 20_261_128, numRuns: 60 },
    );
  });

  it('is the sum of its parts over areas and over partners', () => {
    for (const { figures } of returned)
      for (const whole of figures.filter(({ scope, parts }) => scope === 'whole' && !parts.length))
        for (const scope of ['area', 'partner'] as const) {
          const measure = measureOf(whole.measure) as Measure;
          const name = scope === 'area' ? 'deliveryArea' : 'partner';
          if (!dimensionsOf(measure).includes(name)) continue;
          const parts = figures.filter(
            (each) =>
              each.measure === whole.measure && each.scope === scope && each.parts.length === 0,
          );
          const sum = parts.reduce((total, each) => total + each.numerator, 0);
          expect(sum, `${whole.measure} by ${scope}`).toBe(whole.numerator);
        }
  });
});

describe('a return of the same period and the same data', () => {
  it('says the same, so that it is refused', async () => {
    for (const { period } of returned) {
      const again = { periodId: period, reopenReason: 'To see.' };
      done(await command(office.preparer, 'reopenReturn', again));
      const { id, version } = await readyReturn(office, period);
      const refused = await command(office.preparer, 'submitReturn', { id, version });
      expect(refused).toMatchObject({
        code: 'INVALID_STATE',
        message: expect.stringContaining('Nothing has changed'),
      });
    }
  });
});

describe('the part of a partner', () => {
  it('is the same for the partner as for its accountable body, and nothing else', async () => {
    for (const { revision, figures } of returned)
      for (const [partner, manager] of office.managers) {
        const own = await figuresOf(manager, revision.id);
        expect(own).toEqual(figures.filter(({ partnerId }) => partnerId === partner));
        expect(own.length).toBeGreaterThan(10);
      }
  });
});
