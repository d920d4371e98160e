import type { Actor, Database } from '@placewell/prisma';
import { type Measure, measures } from '@placewell/prisma/reference';
import pg from 'pg';
import { evaluate } from '../../../schema/src/measures/evaluate';
import type { Request } from '../../../schema/src/measures/request';
import { type Facts, factsStatement } from '../../../schema/src/measures/statement';
import type { Clock } from './clock';
import { breakdownOf, handwritten, handwrittenStatement } from './handwritten';
import type { Asked, Handwritten } from './handwritten/query';

/** One measure asked in one way, by both sides. */
export interface Case {
  measure: Measure;
  asked: Asked;
  request: Request;
  text: string;
  name: string;
}

/** What a side counted: above, below and quartiles, by part. */
type Numbers = Map<string, (number | null)[]>;

export interface Times {
  ours: number;
  handwritten: number;
  /** The hand-written statement as the superuser: no row-level security, no transaction around it. */
  bare: number;
}

export interface Compared extends Case {
  medians: Times;
  /** 8 kB blocks that PostgreSQL touched, which other work on the machine does not change. */
  blocks: { ours: number; handwritten: number };
}

export interface Setting {
  database: Database;
  actor: Actor;
  /** First and last day of a whole month that is over. */
  month: { from: string; to: string };
  today: string;
  /** How long ours takes, and how long the superuser's own connection does. */
  clocks: { ours: Clock; bare: Clock };
}

export const middle = (numbers: number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

function handwrittenOf({ id }: Measure): Handwritten {
  const found = handwritten[id];
  if (!found) throw new Error(`${id} has no hand-written SQL`);
  return found;
}

/** Every measure in a month and from the beginning, whole and broken down. */
export function casesOf({ actor, month, today }: Setting): Case[] {
  return measures.flatMap((measure) =>
    [false, true].flatMap((toDate) =>
      [false, true].map((brokenDown): Case => {
        const own = handwrittenOf(measure);
        const asked = { toDate, brokenDown };
        return {
          measure,
          asked,
          text: handwrittenStatement(own, asked),
          name: `by_hand_${measure.id}_${toDate}_${brokenDown}`,
          request: {
            actor,
            measures: [measure],
            periods: [month],
            breakdown: brokenDown ? [breakdownOf(own).dimension] : [],
            filters: [],
            basis: toDate ? 'to_date' : 'period',
            maturedMonths: 12,
            today,
          },
        };
      }),
    ),
  );
}

async function askOurs({ database, actor }: Setting, { request }: Case): Promise<Numbers> {
  const [[row] = []] = await database.readAs(actor, [factsStatement(request)]);
  const figures = evaluate(row?.rows as Facts, request);
  return new Map(
    figures.map((figure) => [
      String(figure.dimensions[0]?.value ?? null),
      [
        figure.numerator,
        figure.denominator,
        figure.lowerQuartile,
        figure.median,
        figure.upperQuartile,
      ],
    ]),
  );
}

interface ByHand {
  key: string | null;
  above: number | null;
  below: number | null;
  quartiles: number[] | null;
}

const byHand = ({ actor, month }: Setting, { text, name }: Case) => ({
  name,
  text,
  values: [actor.organisationId, month.to, ...(text.includes('$3') ? [month.from] : [])],
});

function numbersOf(rows: ByHand[], { measure }: Case): Numbers {
  const whole = handwrittenOf(measure).below === 'whole';
  const all = rows.reduce((sum, { above }) => sum + (above ?? 0), 0);
  return new Map(
    rows.map(({ key, above, below, quartiles }) => [
      String(key),
      [above ?? 0, whole ? all : below, ...(quartiles ?? [null, null, null])],
    ]),
  );
}

/** Throws when the two sides did not count the same: then no time means anything. */
function demandEqual(ours: Numbers, theirs: Numbers, { measure, asked }: Case): void {
  const hasDenominator = measure.denominator !== undefined;
  const shown = (numbers: Numbers, key: string) => {
    const [above = 0, below = null, ...quartiles] = numbers.get(key) ?? [];
    return JSON.stringify(
      [above, hasDenominator ? (below ?? 0) : null, ...quartiles].filter(Boolean),
    );
  };
  for (const key of new Set([...ours.keys(), ...theirs.keys()]))
    if (shown(ours, key) !== shown(theirs, key))
      throw new Error(
        `${measure.id} ${JSON.stringify(asked)}, part ${key}: ours ${shown(ours, key)}, by hand ${shown(theirs, key)}`,
      );
}

/** A value as it stands in SQL; ours are ids, days, words and lists of them. */
const literal = (value: unknown): string =>
  Array.isArray(value) ? `'{${value.join(',')}}'` : `'${value}'`;

/** Blocks that a statement touches when it runs by the plan that is kept for it. */
async function blocksOf(
  { database, actor }: Setting,
  { text, values }: { text: string; values: unknown[] },
): Promise<number> {
  const [, [row] = []] = await database.readAs(actor, [
    { text: `prepare measured as ${text}`, values: [] },
    {
      text: `explain (analyze, buffers, timing off, format json) execute measured (${values.map(literal).join(', ')})`,
      values: [],
    },
    { text: 'deallocate measured', values: [] },
  ]);
  const [{ Plan: plan }] = (row?.['QUERY PLAN'] ?? [{ Plan: {} }]) as [
    { Plan: Record<string, number> },
  ];
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
}

/** Asks a connection of ours which process of PostgreSQL it talks to. */
export async function backendOf({ database, actor }: Omit<Setting, 'clocks'>): Promise<number> {
  const [[row] = []] = await database.readAs(actor, [
    { text: 'select pg_backend_pid() as pid', values: [] },
  ]);
  return Number(row?.pid);
}

/** Asks one case of all sides in turns, so that what else the machine does falls on all of them. */
export async function compare(
  setting: Setting,
  bare: pg.Client,
  one: Case,
  rounds: number,
): Promise<Compared> {
  const { database, actor, clocks } = setting;
  const statement = byHand(setting, one);
  const sides = {
    ours: () => askOurs(setting, one),
    handwritten: async () => {
      const [rows = []] = await database.readAs(actor, [statement]);
      return numbersOf(rows as unknown as ByHand[], one);
    },
    bare: async () => numbersOf((await bare.query<ByHand>(statement)).rows, one),
  };
  demandEqual(await sides.ours(), await sides.handwritten(), one);
  await sides.bare();
  const times: Record<keyof Times, number[]> = { ours: [], handwritten: [], bare: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const side of ['ours', 'handwritten', 'bare'] as const)
      times[side].push(await (side === 'bare' ? clocks.bare : clocks.ours)(sides[side]));
  return {
    ...one,
    medians: {
      ours: middle(times.ours),
      handwritten: middle(times.handwritten),
      bare: middle(times.bare),
    },
    blocks: {
      ours: await blocksOf(setting, factsStatement(one.request)),
      handwritten: await blocksOf(setting, statement),
    },
  };
}

/** A connection of the superuser with the settings of ours. */
export async function bareConnection(
  superuserUrl: string,
): Promise<{ bare: pg.Client; backend: number }> {
  const bare = new pg.Client({
    connectionString: superuserUrl,
    options:
      '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0 -c jit=off',
  });
  await bare.connect();
  const { rows } = await bare.query<{ pid: number }>('select pg_backend_pid() as pid');
  return { bare, backend: rows[0]?.pid ?? 0 };
}
