// Every operation of the schema as every role, about own and foreign records. What must come of a call is worked out
// from the permission in the schema and the permission table; nothing is listed here by hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { type Caller, everyCaller, type Sides } from './callers';
import { documentOf, schemaOperations } from './document';
import { callAsEverybody, type Row } from './matrix';
import { type Operation, operations } from './operations';
import { send } from './outcome';
import { writeReport } from './report';
import { makeSides } from './sides';

let world: World;
let sides: Sides;
let callers: Caller[];
const rows = new Map<string, Row>();

beforeAll(async () => {
  world = await startWorld();
  sides = await makeSides(world);
  callers = await everyCaller(world, sides);
});
afterAll(async () => {
  if (rows.size) console.log(writeReport(callers, rows));
  await world?.stop();
});

const names = [...schemaOperations.keys()];

it('has a row for every operation of the schema, and no other', () => {
  expect(Object.keys(operations).sort()).toEqual([...names].sort());
});

it('leaves nothing open but the question who asks', () => {
  const open = names.filter((name) => schemaOperations.get(name)?.permission === undefined);
  expect(open).toEqual(['viewer']);
});

describe.each(names)('%s', (name) => {
  it('gives every role what the permission table says', async () => {
    const { actual, must } = await callAsEverybody(world.url, callers, sides, name);
    rows.set(name, actual);
    expect(actual).toEqual(must);
  });

  it('answers nobody who is not signed in', async () => {
    const operation = operations[name] as Operation;
    const args = await operation.args(sides.own, { role: 'BI_READER', id: '', view: 'foreign' });
    const document = documentOf(name, args, operation.select);
    const { data, errors } = await send(world.url, {}, document, args);
    const answer = errors?.[0]?.extensions?.code ?? data?.[name];
    expect(answer).toEqual(name === 'viewer' ? null : 'UNAUTHENTICATED');
  });
});

it('leaves no trace of the callers among foreign records', async () => {
  const mine = callers.map(({ id }) => id);
  const bodies = [sides.foreign.accountableBodyId];
  for (const table of ['audit_event', 'read_event']) {
    const { rows: traces } = await world.owner.query(
      `select * from ${table} where accountable_body_id = any($1) and actor_id = any($2)`,
      [bodies, mine],
    );
    // DWP answers the returns of every accountable body; that is all it does there.
    const answers = ({ actor_role, table_name }: Record<string, unknown>) =>
      actor_role === 'DWP_VIEWER' && table_name === 'return_revision';
    expect(traces.filter((trace) => !answers(trace))).toEqual([]);
  }
});

it('breaks nothing inside', () => {
  const lines = world.log().split('\n').filter(Boolean);
  const failures = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
  expect(failures).toEqual([]);
});
