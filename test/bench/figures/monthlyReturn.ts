import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Ask, inTransaction } from '../../../schema/src/returns/ask';
import { checkStates } from '../../../schema/src/returns/checks/state';
import { freeze } from '../../../schema/src/returns/freeze';
import { liveFigures } from '../../../schema/src/returns/live';
import { loadRevision, type Revision } from '../../../schema/src/returns/load';
import { frozenPeople, livePeople } from '../../../schema/src/returns/people';
import { circumstancesOf, hashesOf } from '../../../schema/src/returns/receipt';
import { loadTerms } from '../../../schema/src/returns/terms';
import { clockOf, wall } from './clock';
import { middle, type Setting } from './compare';

/** Returns after which memory must not have grown. */
const repetitions = 30;

const cover = {
  accountableBody: { id: '', name: 'Benchmark', nameCy: 'Benchmark' },
  contractNumber: 'BENCH',
} as unknown as Parameters<typeof freeze>[5];

const steps = ['checks', 'figures', 'people', 'freezing', 'compared', 'receipt'] as const;
type Step = (typeof steps)[number];
/** Milliseconds of each step: what PostgreSQL works where the system tells it, and what passes. */
type Times = Record<Step, { worked: number; passed: number }>;

/** Thrown to take back what was written: the next return finds the period as it was. */
class TakenBack extends Error {}

/** Runs steps of a return in a transaction of their own, as the product does, and takes it back. */
async function transaction(
  { database, actor, month }: Setting,
  state: Record<string, string>,
  work: (ask: Ask, revision: Revision, timed: Timed) => Promise<void>,
): Promise<Partial<Times>> {
  const times: Partial<Times> = {};
  const columns = Object.keys(state);
  await database
    .withActor(actor, async (tx) => {
      const ask = inTransaction(tx);
      const [inserted] = await ask({
        text: `insert into return_revision (accountable_body_id, period_id, number, prepared_at, prepared_by_id, prepared_by_name
                 ${columns.map((name) => `, ${name}`).join('')})
               select accountable_body_id, id, 1, now(), $3::uuid, 'Benchmark' ${Object.values(
                 state,
               )
                 .map((value) => `, ${value}`)
                 .join('')}
                 from return_period
                where accountable_body_id = $1::uuid and kind = 'month' and first_day = $2::date
               returning id, pg_backend_pid() as pid`,
        values: [actor.organisationId, month.from, actor.id],
      });
      const clock = clockOf(Number(inserted?.pid));
      const revision = await loadRevision(ask, { actor, rowFilter: true }, String(inserted?.id));
      await work(ask, revision, async (step, timed) => {
        let worked = 0;
        const passed = await wall(async () => {
          worked = await clock(timed);
        });
        times[step] = { worked, passed };
      });
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return times;
}

type Timed = (step: Step, work: () => Promise<unknown>) => Promise<void>;

/** What a submitted revision says beside being prepared. */
const submitted = {
  signed_at: 'now()',
  signed_by_id: 'gen_random_uuid()',
  signed_by_name: `'Second'`,
  signed_digest: `repeat('0', 64)`,
  submitted_at: 'now()',
  submitted_by_id: '$3::uuid',
  submitted_by_name: `'Benchmark'`,
};

/**
 * The return of a month: the transaction that signs asks the checks, the figures and the hashes of the personal rows, the
 * one that submits freezes and compares the hashes.
 */
async function returnOnce(setting: Setting): Promise<Times> {
  const { actor, today } = setting;
  const signing = await transaction(setting, {}, async (ask, { id, period }, timed) => {
    await timed('checks', () => checkStates(ask, { actor, period, revisionId: id, today }));
    await timed('figures', () => liveFigures(ask, actor, period));
    await timed('people', () => livePeople(ask, actor, period));
  });
  const submitting = await transaction(setting, submitted, async (ask, revision, timed) => {
    const { id, period } = revision;
    await timed('freezing', async () =>
      freeze(ask, actor, period, id, await loadTerms(ask, actor, period), cover),
    );
    await timed('compared', () => frozenPeople(ask, id));
    await timed('receipt', () => hashesOf(ask, id, circumstancesOf(revision)));
  });
  return { ...signing, ...submitting } as Times;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The memory of the process, and what of it is held after everything nobody holds any more is gone. */
function memory(): string {
  collect();
  const { rss, heapUsed } = process.memoryUsage();
  return `${megabytes(rss)} (${megabytes(heapUsed)} of it held)`;
}

/** How long the return of a month takes, step by step, and whether thirty of them leave the memory as it was. */
export async function monthlyReturn(setting: Setting): Promise<string> {
  await setting.database.makeReturnPeriods();
  const first = await returnOnce(setting);
  const before = memory();
  const all: Times[] = [];
  for (let time = 0; time < repetitions; time += 1) all.push(await returnOnce(setting));
  const after = memory();
  const shown = (times: Times[]) =>
    steps
      .map((step) => {
        const of = (kind: 'worked' | 'passed') => middle(times.map((one) => one[step][kind]));
        return `${step} ${of('worked').toFixed(0)} ms of PostgreSQL, ${of('passed').toFixed(0)} pass`;
      })
      .join('; ');
  return [
    `Return of a month, frozen and taken back: ${shown(all)} (the first time ${shown([first])})`,
    `Memory of the process: ${before} before ${repetitions} returns, ${after} after`,
  ].join('\n');
}
