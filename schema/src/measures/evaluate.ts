import { type Kpi, kpis } from '@placewell/prisma/reference';
import type { Count, Facts, TargetRow } from './statement';

/** `to_date` counts from the start of the programme, as the note words it; `in_month` the month alone. */
export type Basis = 'to_date' | 'in_month';

/** One figure: a KPI at a month, for one part of the breakdown. */
export interface Figure {
  measureId: string;
  /** First day of the month. */
  month: string;
  /** Which part of the breakdown; null for the whole. */
  key: string | null;
  numerator: number;
  denominator: number;
  /** Hundredths of a per cent; null without a denominator or while a rule is awaited. */
  valueBasisPoints: number | null;
  targetBasisPoints: number | null;
  floorBasisPoints: number | null;
  /** green, amber, red, awaiting_rule or no_data. */
  status: string;
  /** How many more would reach the target; null when there is nothing to reach. */
  toGo: number | null;
  /** The month is not over, so that the figure still moves. */
  provisional: boolean;
}

/** First days of the months from one day to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const last = to.slice(0, 7);
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(`${name}-01`);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** The target in force in a month: the accountable body's own before the national one, the latest first. */
function targetAt(targets: TargetRow[], measureId: string, month: string): TargetRow | undefined {
  const rank = (row: TargetRow) => `${row.accountable_body_id ? 1 : 0}${row.valid_from}`;
  return targets
    .filter((row) => row.measure_id === measureId && row.valid_from <= month)
    .sort((one, other) => rank(other).localeCompare(rank(one)))[0];
}

const totalOf = (counts: Count[], basis: Basis, month: string) =>
  counts
    .filter((count) => (basis === 'to_date' ? count.month <= month : count.month === month))
    .reduce((sum, count) => sum + count.number, 0);

function statusOf(value: number | null, target: TargetRow | undefined): string {
  if (value === null || !target) return 'no_data';
  if (value >= target.target_basis_points) return 'green';
  return value >= target.floor_basis_points ? 'amber' : 'red';
}

/** Turns counts into figures. Pure: the same facts give the same figures. */
export function evaluate(
  facts: Facts,
  { from, to, basis, today }: { from: string; to: string; basis: Basis; today: string },
): Figure[] {
  const keys = [...new Set(facts.counts.map((count) => count.key))].sort();
  const parts = keys.length ? keys : [null];
  const counted = new Map<string, Count[]>();
  for (const count of facts.counts) {
    const place = `${count.set} ${count.key}`;
    counted.set(place, [...(counted.get(place) ?? []), count]);
  }
  const figure = (kpi: Kpi, month: string, key: string | null): Figure => {
    const sum = (set: string) => totalOf(counted.get(`${set} ${key}`) ?? [], basis, month);
    const [numerator, denominator] = [sum(kpi.numerator), sum(kpi.denominator)];
    const awaiting = kpi.awaits.some((rule) => facts.unset.includes(rule));
    const value =
      awaiting || denominator === 0 ? null : Math.round((numerator * 10_000) / denominator);
    const target = targetAt(facts.targets, kpi.id, month);
    const needed = target ? Math.ceil((target.target_basis_points * denominator) / 10_000) : 0;
    return {
      measureId: kpi.id,
      month,
      key,
      numerator,
      denominator,
      valueBasisPoints: value,
      targetBasisPoints: target?.target_basis_points ?? null,
      floorBasisPoints: target?.floor_basis_points ?? null,
      status: awaiting ? 'awaiting_rule' : statusOf(value, target),
      toGo: value === null || !target ? null : Math.max(0, needed - numerator),
      provisional: month.slice(0, 7) >= today.slice(0, 7),
    };
  };
  return monthsBetween(from, to).flatMap((month) =>
    parts.flatMap((key) => kpis.map((kpi) => figure(kpi, month, key))),
  );
}
