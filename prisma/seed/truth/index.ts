import { kpis } from '../../reference/index';
import type { Frame, Records } from '../rows';
import { type Fact, factsOf } from './facts';

export { type Fact, factsOf };

/** What a count can be limited to. What is absent is not limited. */
export interface Cut {
  accountableBodyId?: string;
  partnerId?: string;
  localAuthorityCode?: string;
  model?: string;
  cohort?: string;
}

/** One count at the finest grain: a measure in a month for one body, partner, area, model and cohort. */
export interface Count extends Omit<Fact, 'subject' | 'happenedOn'> {
  /** 'YYYY-MM'. */
  month: string;
  count: number;
}

const cutNames = [
  'accountableBodyId',
  'partnerId',
  'localAuthorityCode',
  'model',
  'cohort',
] as const;

/** What truly happened in a simulated programme, counted without the database. */
export class Truth {
  private readonly byKey = new Map<string, Count>();

  constructor(frame: Frame, today: string) {
    for (const line of agreedLines(frame, today)) {
      this.count(
        { ...line, measure: 'profiled_start', month: line.month.slice(0, 7) },
        line.starts,
      );
    }
  }

  /** Counts what happened to more people. */
  add(records: Records): void {
    for (const { subject: _, happenedOn, ...fact } of factsOf(records)) {
      this.count({ ...fact, month: happenedOn.slice(0, 7) }, 1);
    }
  }

  /** Every count, one for each measure, month and combination that occurs. */
  get counts(): Count[] {
    return [...this.byKey.values()];
  }

  /** How often a measure occurred in one month ('YYYY-MM'). */
  inMonth(measure: string, month: string, cut: Cut = {}): number {
    return this.sum(measure, cut, (each) => each === month);
  }

  /** How often a measure occurred from the beginning to the end of a month ('YYYY-MM'). */
  toDate(measure: string, month: string, cut: Cut = {}): number {
    return this.sum(measure, cut, (each) => each <= month);
  }

  /** Numerator and denominator of a KPI ('B3.01' to 'B3.07') from the beginning to the end of a month. */
  kpi(id: string, month: string, cut: Cut = {}): { numerator: number; denominator: number } {
    const found = kpis.find((kpi) => kpi.id === id);
    if (!found) throw new Error(`No KPI ${id}`);
    return {
      numerator: this.toDate(found.numerator, month, cut),
      denominator: this.toDate(found.denominator, month, cut),
    };
  }

  private sum(measure: string, cut: Cut, within: (month: string) => boolean): number {
    let total = 0;
    for (const each of this.byKey.values()) {
      if (each.measure !== measure || !within(each.month)) continue;
      if (cutNames.every((name) => cut[name] === undefined || cut[name] === each[name])) {
        total += each.count;
      }
    }
    return total;
  }

  private count(of: Omit<Count, 'count'>, times: number): void {
    const { measure, month, accountableBodyId, partnerId, localAuthorityCode, model, cohort } = of;
    const key = [
      measure,
      month,
      accountableBodyId,
      partnerId,
      localAuthorityCode,
      model,
      cohort,
    ].join('|');
    const known = this.byKey.get(key);
    if (known) known.count += times;
    else {
      this.byKey.set(key, {
        measure,
        month,
        accountableBodyId,
        partnerId,
        localAuthorityCode,
        model,
        cohort,
        count: times,
      });
    }
  }
}

/** Lines of the profile in force: the highest version that was agreed by today. */
function agreedLines(frame: Frame, today: string) {
  const inForce = new Map<string, { id: string; versionNumber: number }>();
  for (const profile of frame.startProfiles) {
    const { accountableBodyId, versionNumber, agreedOn } = profile;
    if (!agreedOn || agreedOn > today) continue;
    if (versionNumber > (inForce.get(accountableBodyId)?.versionNumber ?? 0)) {
      inForce.set(accountableBodyId, profile);
    }
  }
  return frame.startProfileLines
    .filter((line) => inForce.get(line.accountableBodyId)?.id === line.profileId)
    .map((line) => ({
      accountableBodyId: line.accountableBodyId,
      partnerId: line.partnerId ?? '',
      localAuthorityCode: line.localAuthorityCode ?? null,
      model: line.model ?? null,
      cohort: line.cohort ?? null,
      month: line.month,
      starts: line.starts,
    }));
}
