import { inTransaction } from '../../../schema/src/returns/ask';
import { checkStates } from '../../../schema/src/returns/checks/state';
import { freeze } from '../../../schema/src/returns/freeze';
import { liveFigures } from '../../../schema/src/returns/live';
import { loadRevision } from '../../../schema/src/returns/load';
import { loadTerms } from '../../../schema/src/returns/terms';
import { wall } from './clock';
import { middle, type Setting } from './compare';

/** Returns after which memory must not have grown. */
const repetitions = 30;

const cover = {
  accountableBody: { id: '', name: 'Benchmark', nameCy: 'Benchmark' },
  contractNumber: 'BENCH',
} as unknown as Parameters<typeof freeze>[5];

const steps = ['checks', 'figures', 'freezing'] as const;
type Times = Record<(typeof steps)[number], number>;

/** Thrown to take back what was frozen: the next return finds the period as it was. */
class TakenBack extends Error {}

/** The return of a month as its transactions do it: the checks, the figures that are signed, and all that is frozen. */
async function returnOnce({ database, actor, month, today }: Setting): Promise<Times> {
  const times: Times = { checks: 0, figures: 0, freezing: 0 };
  await database
    .withActor(actor, async (tx) => {
      const ask = inTransaction(tx);
      const [revision] = await ask({
        text: `insert into return_revision (accountable_body_id, period_id, number, prepared_at, prepared_by_id, prepared_by_name)
               select accountable_body_id, id, 1, now(), $3::uuid, 'Benchmark' from return_period
                where accountable_body_id = $1::uuid and kind = 'month' and first_day = $2::date
               returning id`,
        values: [actor.organisationId, month.from, actor.id],
      });
      const id = String(revision?.id);
      const { period } = await loadRevision(ask, { actor, rowFilter: true }, id);
      times.checks = await wall(() => checkStates(ask, { actor, period, revisionId: id, today }));
      times.figures = await wall(() => liveFigures(ask, actor, period));
      await ask({
        text: `update return_revision set signed_at = now(), signed_by_id = gen_random_uuid(), signed_by_name = 'Second',
                 signed_digest = repeat('0', 64), submitted_at = now(), submitted_by_id = $2::uuid,
                 submitted_by_name = 'Benchmark', version = version + 1
               where id = $1::uuid`,
        values: [id, actor.id],
      });
      times.freezing = await wall(async () => {
        const terms = await loadTerms(ask, actor, period);
        await freeze(ask, actor, period, id, terms, cover);
      });
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return times;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** The memory of the process after everything nobody holds any more is gone, if Node was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
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
      .map((step) => `${step} ${middle(times.map((one) => one[step])).toFixed(0)} ms`)
      .join(', ');
  return [
    `Return of a month, frozen and taken back: ${shown(all)} (the first time ${shown([first])})`,
    `Memory of the process: ${megabytes(before)} before ${repetitions} returns, ${megabytes(after)} after`,
  ].join('\n');
}
