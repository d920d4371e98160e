import { kpis, type Measure, measureOf, measures } from '@placewell/prisma/reference';
import { periodsOf } from '../../../schema/src/measures/periods';
import type { Request } from '../../../schema/src/measures/request';
import { factsStatement } from '../../../schema/src/measures/statement';
import { middle, milliseconds, type Setting } from './compare';

/** Repetitions after which memory must not have grown. */
const repetitions = 30;

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** The KPI page of an accountable body and the figures of its monthly return, each by one statement in one round trip. */
export async function pages(setting: Setting, rounds: number): Promise<string> {
  const { database, actor, month, today } = setting;
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
      `Monthly return: all ${measures.length} measures`,
      { ...common, measures: [...measures], periods: [month], breakdown: [], basis: 'period' },
    ],
    [
      `Monthly return: all ${measures.length} measures by partner`,
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
    const first = await milliseconds(ask);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await milliseconds(ask));
    lines.push(
      `${name}: median ${middle(times).toFixed(0)} ms in one round trip (${first.toFixed(0)} ms the first time, with planning)`,
    );
  }
  const whole = requests[1]?.[1];
  if (!whole) return lines.join('\n');
  const before = process.memoryUsage().rss;
  for (let time = 0; time < repetitions; time += 1)
    await database.readAs(actor, [factsStatement(whole)]);
  const after = process.memoryUsage().rss;
  lines.push(
    `Memory of the process: ${megabytes(before)} before ${repetitions} returns, ${megabytes(after)} after`,
  );
  return lines.join('\n');
}
