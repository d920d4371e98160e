// npm run bench:api — our API beside bare node:http + pg with the best hand-written SQL, on the same data, in one run and
// interleaved. Report the shares; on a busy machine the absolute figures say little.
import autocannon from 'autocannon';
import { type Loaded, loadBenchmark } from './load';
import { type Operation, operations, type Subject } from './operations';
import { type Server, startBare, startOurs } from './processes';

const participants = Number(process.argv[2] ?? 100_000);
const sessions = Number(process.argv[3] ?? 2_000_000);
const rounds = Number(process.argv[4] ?? 5);
const seconds = 5;
const connections = 8;

interface Figures {
  perSecond: number;
  median: number;
}

const middle = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function bodies(operation: Operation, data: Loaded) {
  const pick = (): Subject =>
    data.subjects[Math.floor(Math.random() * data.subjects.length)] as Subject;
  const index = operations.indexOf(operation);
  return {
    ours: () => JSON.stringify({ query: operation.query, variables: operation.variables(pick) }),
    bare: () => JSON.stringify({ index, values: operation.values(pick, data.accountableBodyId) }),
  };
}

async function fire(
  server: Server,
  path: string,
  body: () => string,
  headers: Record<string, string>,
  duration: number,
): Promise<Figures> {
  const result = await autocannon({
    url: `http://127.0.0.1:${server.port}${path}`,
    connections,
    duration,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        setupRequest: (request) => ({ ...request, body: body() }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.average, median: result.latency.p50 };
}

/** One answer of each, to see that the bench measures work and not refusals. */
async function sample(server: Server, path: string, body: string, headers: Record<string, string>) {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return text.length;
}

console.log(`Loading ${participants} participants and ${sessions} sessions ...`);
const data = await loadBenchmark(participants, sessions);
console.log(
  `${data.participants} participants, ${data.sessions} sessions, loaded in ${Math.round(data.seconds)} s`,
);
const [ours, bare] = await Promise.all([startOurs(data.url), startBare(data.superuserUrl)]);
const headers = { authorization: `Bearer ${data.apiKey}` };
try {
  console.log(
    '\noperation                       ours req/s  bare req/s  share   ours p50  bare p50',
  );
  for (const operation of operations) {
    const body = bodies(operation, data);
    await sample(ours, '/graphql', body.ours(), headers);
    await sample(bare, '/', body.bare(), {});
    await fire(ours, '/graphql', body.ours, headers, 2);
    await fire(bare, '/', body.bare, {}, 2);
    const figures: { ours: Figures[]; bare: Figures[] } = { ours: [], bare: [] };
    for (let round = 0; round < rounds; round += 1) {
      figures.ours.push(await fire(ours, '/graphql', body.ours, headers, seconds));
      figures.bare.push(await fire(bare, '/', body.bare, {}, seconds));
    }
    const [a, b] = [figures.ours, figures.bare].map((list) => ({
      perSecond: middle(list.map((one) => one.perSecond)),
      median: middle(list.map((one) => one.median)),
    })) as [Figures, Figures];
    console.log(
      operation.name.padEnd(30),
      a.perSecond.toFixed(0).padStart(10),
      b.perSecond.toFixed(0).padStart(11),
      (a.perSecond / b.perSecond).toFixed(2).padStart(7),
      `${a.median.toFixed(1)} ms`.padStart(10),
      `${b.median.toFixed(1)} ms`.padStart(9),
    );
  }
} finally {
  ours.stop();
  bare.stop();
  await data.stop();
}
