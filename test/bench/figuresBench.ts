// npm run bench:figures — every measure through the evaluator beside the best hand-written SQL, on a simulated national
// programme, in one run and interleaved. Report the ratios; on a busy machine the milliseconds say little.
// Sizes: npm run bench:figures -- <accountable bodies> <referrals> <sessions> <rounds>. With DATABASE_URL it fills that
// database, if it is empty, as the superuser named there, and leaves it for the next run; without, an embedded one that
// is removed at the end. Ids of measures or catalogue rows behind the sizes (B3.06 A4) limit the run to them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actor, connect } from '@placewell/prisma';
import { startEmbedded } from '@placewell/prisma/embedded';
import { clockOf } from './figures/clock';
import {
  backendOf,
  bareConnection,
  type Compared,
  casesOf,
  compare,
  type Setting,
} from './figures/compare';
import { monthlyReturn } from './figures/monthlyReturn';
import { loadNation } from './figures/national';
import { pages } from './figures/pages';
import { heading, lineOf, overAim } from './figures/table';

const given = process.argv.slice(2);
const isNumber = (argument: string) => /^\d+$/.test(argument);
const [accountableBodies = 60, referrals = 500_000, sessions = 10_000_000, rounds = 5] = given
  .filter(isNumber)
  .map(Number);
const wanted = given.filter((argument) => !isNumber(argument));
const size = { accountableBodies, referrals, sessions };
const today = new Date().toISOString().slice(0, 10);

async function openDatabase() {
  const url = process.env.DATABASE_URL;
  if (url) return { url, superuserUrl: url, stop: async () => {} };
  const directory = await mkdtemp(join(tmpdir(), 'placewell-figures-'));
  const server = await startEmbedded({
    directory,
    log: () => {},
    // The copies are made once and thrown away: nothing needs to survive a crash.
    settings: { fsync: false, full_page_writes: false, max_wal_size: '4GB' },
  });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      for (const path of [server.home, directory]) await rm(path, { recursive: true, force: true });
    },
  };
}

/** The whole month before this one. */
function lastMonth(): { from: string; to: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const day = (date: number) => new Date(date).toISOString().slice(0, 10);
  return { from: day(Date.UTC(year, month - 2, 1)), to: day(Date.UTC(year, month - 1, 0)) };
}

const administratorOf = (body: string): Actor => ({
  kind: 'user',
  id: '00000000-0000-0000-0000-000000000001',
  name: 'Benchmark',
  role: 'AB_ADMINISTRATOR',
  organisationId: body,
  accountableBodyIds: [body],
  partnerId: null,
  specialistId: null,
  locale: 'en',
  requestId: 'benchmark',
  scopes: [],
});

const server = await openDatabase();
try {
  console.log(
    `Loading ${accountableBodies} accountable bodies, ${referrals} referrals, ${sessions} sessions ...`,
  );
  const began = performance.now();
  const nation = await loadNation(server, size, today);
  console.log(
    `${nation.accountableBodies} accountable bodies, ${nation.referrals} referrals, ${nation.sessions} sessions, ` +
      `${(nation.bytes / 1e9).toFixed(1)} GB, ready after ${Math.round((performance.now() - began) / 1000)} s\n`,
  );
  const database = connect({ url: server.url, connections: 1, today: () => today });
  const { bare, backend } = await bareConnection(server.superuserUrl);
  const asked = { database, actor: administratorOf(nation.body), month: lastMonth(), today };
  const clocks = { ours: clockOf(await backendOf(asked)), bare: clockOf(backend) };
  const setting: Setting = { ...asked, clocks };
  const found: Compared[] = [];
  console.log(heading);
  const cases = casesOf(setting).filter(
    ({ measure }) => wanted.length === 0 || wanted.some((id) => measure.id.startsWith(id)),
  );
  for (let at = 0; at < cases.length; at += 4) {
    const ofMeasure: Compared[] = [];
    for (const one of cases.slice(at, at + 4))
      ofMeasure.push(await compare(setting, bare, one, rounds));
    console.log(lineOf(ofMeasure));
    found.push(...ofMeasure);
  }
  console.log(overAim(found));
  console.log(await pages(setting, rounds));
  // On a machine that is busy enough, a large return does not end within the time that the product gives a transaction.
  console.log(
    await monthlyReturn(setting).catch((error: Error) => `Return of a month: ${error.message}`),
  );
  await bare.end();
  await database.close();
} finally {
  await server.stop();
}
