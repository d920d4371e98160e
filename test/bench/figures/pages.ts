import { kpis, type Measure, measureOf, measures } from '@placewell/prisma/reference';
import { periodsOf } from '../../../schema/src/measures/periods';
import type { Request } from '../../../schema/src/measures/request';
import { factsStatement } from '../../../schema/src/measures/statement';
import { wall } from './clock';
import { middle, type Setting } from './compare';

/** The KPI page of an accountable body and all figures of a month, each by one statement in one round trip. */
export async function pages(setting: Setting, rounds: number): Promise<string> {
  const { database, actor, month, today, clocks } = setting;
  const common = { actor, filters: [], maturedMonths: 12, today };
  const year = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const requests: [string, Request][] = [
    [
      'KPI page: seven KPIs, twelve months and this one, to date',
      {
        ...common,
        measures: kpis.map(({ id }) => measureOf(id) as Measure),
        periods: periodsOf('month', year, today),
        breakdown: [],
        basis: 'to_date',
      },
    ],
    [
      `Figures of a month: all ${measures.length} measures`,
      { ...common, measures: [...measures], periods: [month], breakdown: [], basis: 'period' },
    ],
    [
      `Figures of a month: all ${measures.length} measures by partner`,
      {
        ...common,
        measures: [...measures],
        periods: [month],
        breakdown: ['partner'],
        basis: 'period',
      },
    ],
  ];
  const lines: string[] = [];
  for (const [name, request] of requests) {
    const ask = () => database.readAs(actor, [factsStatement(request)]);
    const first = await clocks.ours(ask);
    const worked: number[] = [];
    const passed: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      worked.push(await clocks.ours(ask));
      passed.push(await wall(ask));
    }
    lines.push(
      `${name}: median ${middle(worked).toFixed(0)} ms of PostgreSQL in one round trip (${first.toFixed(0)} ms the first time, ` +
        `with planning); ${middle(passed).toFixed(0)} ms pass`,
    );
  }
  return lines.join('\n');
}
