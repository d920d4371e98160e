// Documents that are made to hurt, against the real schema: each is refused whole, with a reason, before it costs
// anything. The kinds are those of graphql-cop and of the OWASP cheat sheet for GraphQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { post } from './post';

let world: World;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const place = await world.partnerOf(await world.accountableBody());
  await world.journey.started(place);
  headers = { cookie: await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId)) };
});
afterAll(() => world?.stop());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const list = 'allParticipants { id reference }';
const circle = 'referrals { participant { ';
const doubling = times(
  13,
  (i) =>
    `fragment F${i} on Participant { a${i}: referrals { participant { ...F${i + 1} } } b${i}: referrals { participant { ...F${i + 1} } } }`,
);

const hostile: [limit: string, what: string, query: string, variables?: object][] = [
  ['aliases', 'a hundred names for one list', `{ ${times(100, (i) => `a${i}: ${list}`)} }`],
  ['aliases', 'names for __typename', `{ ${times(3_000, (i) => `a${i}: __typename`)} }`],
  ['aliases', 'names deep inside', `{ allReferrals { ${times(40, (i) => `a${i}: id`)} } }`],
  ['characters', 'a long document', `{ viewer { id } } ${'# '.repeat(40_000)}`],
  ['bodyBytes', 'a huge body', `{ ${times(100_000, (i) => `a${i}: __typename`)} }`],
  ['repeats', 'a field a thousand times', `{ viewer { ${times(1_000, () => 'id')} } }`],
  ['rootFields', 'many lists at once', `{ ${times(25, (i) => `unknown${i}`)} }`],
  ['directives', 'a thousand directives', `{ viewer { id ${times(1_000, (i) => `@d${i}`)} } }`],
  [
    'directives',
    'the same one repeated',
    `{ viewer { id ${times(500, () => '@include(if: true)')} } }`,
  ],
  ['tokens', 'many small things', `{ viewer { ${times(5_000, (i) => `f${i}`)} } }`],
  ['definitions', 'many operations', times(200, (i) => `query Q${i} { viewer { id } }`)],
  [
    'circle',
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  ['circle', 'a fragment in itself', 'fragment A on Query { viewer { id } ...A } query { ...A }'],
  [
    'selections',
    'fragments that double',
    `{ allParticipants { ...F0 } } ${doubling} fragment F13 on Participant { id }`,
  ],
  [
    'recursion',
    'records in a circle',
    `{ allParticipants { ${circle.repeat(4)} id ${'} } '.repeat(4)} } }`,
  ],
  [
    'depth',
    'a field below a field below a field',
    `{ ${times(14, (i) => `l${i} {`)} id ${'} '.repeat(14)} }`,
  ],
  ['nesting', 'brackets in brackets', `{ viewer(a: ${'['.repeat(60)}${']'.repeat(60)}) { id } }`],
  ['cost', 'pages of pages', '{ allReferrals(perPage: 1000) { sessions(first: 200) { id } } }'],
  ['cost', 'a page of a million', '{ allReferrals(perPage: 1000000) { id } }'],
  [
    'cost',
    'a size in a variable',
    'query ($n: Int) { allReferrals(perPage: $n) { id status } }',
    { n: 1e9 },
  ],
  [
    'introspection',
    'introspection in a circle',
    `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
  ],
  [
    'variableList',
    'a list of ids without end',
    'query ($f: ParticipantFilter) { allParticipants(filter: $f) { id } }',
    { f: { ids: Array.from({ length: 5_000 }, String) } },
  ],
  [
    'variableDepth',
    'an input inside itself',
    'query ($f: ParticipantFilter) { allParticipants(filter: $f) { id } }',
    { f: Array.from({ length: 40 }).reduce<unknown>((inner) => ({ f: inner }), 1) as object },
  ],
];

describe('a document made to hurt', () => {
  it.each(hostile)('is refused by the cap on %s: %s', async (limit, _what, query, variables) => {
    const { status, text, body } = await post(world.url, { query, variables }, headers);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
    expect(text.length).toBeLessThan(500);
  });

  it('is refused in Welsh too', async () => {
    const welsh = { ...headers, 'accept-language': 'cy' };
    const [english, cymraeg] = await Promise.all(
      [headers, welsh].map((sent) => post(world.url, { query: hostile[0]?.[2] }, sent)),
    );
    expect(cymraeg?.body.errors?.[0]?.message).toMatch(/\w/);
    expect(cymraeg?.body.errors?.[0]?.message).not.toBe(english?.body.errors?.[0]?.message);
  });
});

/** The most processor time (microseconds) that one turn of the event loop takes while the work goes on. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let going = true;
  let before = process.cpuUsage();
  const turn = () => {
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, user + system);
    before = process.cpuUsage();
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  going = false;
  return longest;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

describe('beside it', () => {
  // The largest body the server reads at all, full of aliases: some 60,000 of them.
  const flood = () =>
    JSON.stringify({ query: `{ ${times(60_000, (i) => `a${i}: __typename`)} }` }).slice(0, 999_000);

  it('an ordinary request is answered, and no turn of the loop is much longer than its own', async () => {
    const ordinary = () => post(world.url, { query: `{ ${list} }` }, headers);
    const body = `${flood().slice(0, 990_000)}"}`;
    await ordinary();
    const alone: number[] = [];
    const beside: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      alone.push(await longestTurn(ordinary));
      beside.push(
        await longestTurn(async () => {
          const [hostileAnswer, answer] = await Promise.all([
            post(world.url, body, headers),
            ordinary(),
          ]);
          expect(hostileAnswer.status).toBe(400);
          expect(answer.body.data).toHaveProperty('allParticipants');
        }),
      );
    }
    // Apollo Server alone takes a second for such a document and some milliseconds for the list: a hundred times more.
    expect(median(beside)).toBeLessThan(10 * median(alone) + 20_000);
  });
});
