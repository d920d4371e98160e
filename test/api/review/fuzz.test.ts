import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, schemaOperations } from '../../access/document';
import { operations } from '../../access/operations';
import { makeSide, type Side } from '../../access/side';
import { startWorld, type World } from '../../support/world';
import { hostile, spoiled } from './hostile';

// Whatever a caller sends, the answer is a refusal that says so or a proper answer: never a failure of the server, and
// never a word about another accountable body's people.

/** How many calls of each kind an operation gets; more in a longer run. */
const runs = Number(process.env.FUZZ_RUNS ?? 1);
const seed = Number(process.env.FUZZ_SEED ?? 20261123);

let world: World;
let own: Side;
let foreign: Side;
beforeAll(async () => {
  world = await startWorld();
  const [body, other] = [await world.accountableBody(), await world.accountableBody()];
  own = await makeSide(world, await world.partnerOf(body), 'QQ123456A');
  foreign = await makeSide(world, await world.partnerOf(other), 'QQ654321B');
}, 180_000);
afterAll(() => world?.stop());

interface Answer {
  errors?: { extensions?: { code?: string; errors?: object; warnings?: object[] } }[];
}

/** Sends one operation and gives what is wrong with the answer, if anything. */
async function faultOf(cookie: string, name: string, args: object): Promise<string | undefined> {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: world.url },
    body: JSON.stringify({
      query: documentOf(name, args, operations[name]?.select ?? ''),
      variables: args,
    }),
  });
  const text = await response.text();
  if (response.status >= 500 || text.includes('INTERNAL_SERVER_ERROR')) return `failed: ${text}`;
  const [error] = (JSON.parse(text) as Answer).errors ?? [];
  const { code, errors: fields, warnings } = error?.extensions ?? {};
  if (code === 'BAD_USER_INPUT' && !fields && !warnings) return `names no field: ${text}`;
  // Delivery partners stand in a directory that all accountable bodies choose from; who works there does not.
  const { organisation: _inDirectory, ...ids } = foreign.ids;
  const named = Object.values(ids).find((known) => known.length > 6 && text.includes(known));
  return named && `told of ${named}: ${text}`;
}

describe.each(['AB_ADMINISTRATOR', 'EMPLOYMENT_SPECIALIST'] as const)('as %s', (role) => {
  it('no argument makes the server fail or talk of others', {
    timeout: 100_000 * runs,
  }, async () => {
    const id = role === 'AB_ADMINISTRATOR' ? own.administratorId : own.specialist.userId;
    const cookie = await world.cookieOf(id);
    const ids = [...Object.values(own.ids), ...Object.values(foreign.ids)];
    const faults: Record<string, string> = {};
    for (const name of schemaOperations.keys()) {
      const operation = operations[name];
      if (!operation) continue;
      const good = await operation.args(own, { role, id, view: 'own' });
      const random = fc.sample(hostile(name, ids), { numRuns: runs, seed });
      const bent = fc.sample(spoiled(name, good, ids), { numRuns: 2 * runs, seed });
      await Promise.all(
        [...random, ...bent].map(async (args) => {
          const fault = await faultOf(cookie, name, args);
          if (fault) faults[`${name} ${JSON.stringify(args).slice(0, 600)}`] = fault.slice(0, 300);
        }),
      );
    }
    expect(faults).toEqual({});
  });
});
