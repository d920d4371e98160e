import type { Actor, Transaction } from '@placewell/prisma';
import { measures } from '@placewell/prisma/reference';
import type { z } from 'zod';
import { can } from '../../access/roles';
import type { Context } from '../../core/context';
import { evaluate, type Figure } from '../../measures/evaluate';
import { periodsOf } from '../../measures/periods';
import { type Facts, factsStatement } from '../../measures/statement';
import type { previewRuleInput } from './inputs';
import { setRule } from './service';

/** One day or amount of a journey that would change. */
export interface ChangedFact {
  referralId: string;
  participantId: string;
  reference: string;
  what: string;
  dayBefore: string | null;
  dayAfter: string | null;
  penceBefore: number | null;
  penceAfter: number | null;
}

/** A measure whose number, to date, would change. */
export interface ChangedFigure {
  before: Figure;
  after: Figure;
}

/** What a rule setting would change, found by setting it and taking everything back. */
export interface RulePreview {
  journeys: number;
  clocks: number;
  milestones: number;
  facts: ChangedFact[];
  factCount: number;
  figures: ChangedFigure[];
  /** Whether the actor may see figures at all. */
  figuresCompared: boolean;
}

/** Rules that move the clocks of a journey: only with them are all clocks looked at. */
const clockRules: ReadonlySet<string> = new Set([
  'out_of_work_support_months',
  'in_work_support_months',
  'pause_stops_clock',
  'tracking_days',
  'late_notification_days',
  'early_leaver_months',
  'early_leaver_cohort',
]);

/** Carries the answer out of a transaction that must not be saved. */
class TakenBack extends Error {
  constructor(readonly preview: RulePreview) {
    super('Taken back');
  }
}

/**
 * What a rule setting would change: the clocks and local milestones of journeys that started on or after its first
 * day, and the measures to date. The setting is really made, by the command itself, in a transaction that is rolled
 * back; so what is shown is what saving does. Throws what the command throws.
 */
export async function previewRule(
  context: Context,
  actor: Actor,
  { page = 0, perPage = 25, ...setting }: z.output<typeof previewRuleInput>,
): Promise<RulePreview> {
  try {
    return await context.database.withActor(actor, async (tx, read) => {
      const scope = [clockRules.has(setting.ruleKey), setting.validFrom] as const;
      await tx.$queryRaw`select app.keep_picture(${scope[0]}, ${scope[1]}::date)::text`;
      const before = await figuresToDate(tx, actor, context.today);
      await setRule({ actor, tx, read, context }, setting);
      const after = await figuresToDate(tx, actor, context.today);
      throw new TakenBack({
        ...(await changes(tx, scope, { take: perPage, skip: page * perPage })),
        figures: before.flatMap((figure, index) => {
          const then = after[index];
          return then && differs(figure, then) ? [{ before: figure, after: then }] : [];
        }),
        figuresCompared: can(actor, 'kpi.read'),
      });
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.preview;
    throw error;
  }
}

const compared = ['numerator', 'denominator', 'value', 'status'] as const;
const differs = (one: Figure, other: Figure) => compared.some((name) => one[name] !== other[name]);

/** Every measure the actor may see, from the beginning of the programme, by the one evaluator; none without kpi.read. */
async function figuresToDate(tx: Transaction, actor: Actor, today: string): Promise<Figure[]> {
  if (!can(actor, 'kpi.read')) return [];
  const request = {
    actor,
    measures: measures.filter(({ permission }) => !permission || can(actor, permission)),
    periods: periodsOf('to_date', today, today),
    breakdown: [],
    filters: [],
    basis: 'period' as const,
    maturedMonths: 12,
    today,
  };
  const { text, values } = factsStatement(request);
  const [row] = await tx.$queryRawUnsafe<{ rows: Facts }[]>(text, ...values);
  return evaluate(row?.rows as Facts, request);
}

/** Numbers of all that would change; of the facts a page, as far as the actor may see the people. */
async function changes(
  tx: Transaction,
  [clocks, from]: readonly [boolean, string],
  { take, skip }: { take: number; skip: number },
) {
  const [counts] = await tx.$queryRaw<{ journeys: number; clocks: number; milestones: number }[]>`
    select count(distinct referral_id)::int as journeys,
           count(distinct referral_id) filter (where what ~ '_(due|until)$')::int as clocks,
           count(*) filter (where what !~ '_(due|until)$')::int as milestones
      from app.picture_changes(${clocks}, ${from}::date)`;
  const facts = await tx.$queryRaw<(ChangedFact & { total: number })[]>`
    select c.referral_id as "referralId", p.id as "participantId", p.reference, c.what, c.day_before::text as "dayBefore",
           c.day_after::text as "dayAfter", c.pence_before as "penceBefore", c.pence_after as "penceAfter",
           (count(*) over ())::int as total
      from app.picture_changes(${clocks}, ${from}::date) c
      join referral r on r.id = c.referral_id
      join participant p on p.id = r.participant_id
     order by p.reference, c.referral_id, c.what
     limit ${take} offset ${skip}`;
  return {
    journeys: counts?.journeys ?? 0,
    clocks: counts?.clocks ?? 0,
    milestones: counts?.milestones ?? 0,
    facts,
    factCount: facts[0]?.total ?? 0,
  };
}
