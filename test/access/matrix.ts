import type { Caller, Sides } from './callers';
import { schemaOperations } from './document';
import { expected, isPermitted, judged, viewsOf } from './expected';
import { type Operation, operations, type View } from './operations';
import { type Outcome, outcomeOf } from './outcome';

/** What came of one operation, by caller and view. */
export type Row = Record<string, Outcome>;

/** The side a caller means by a view: somebody whose data sharing is over has the lapsed side as the own one. */
const sideOf = (sides: Sides, { lapsed }: Caller, view: View) =>
  lapsed && view === 'own' ? sides.lapsed : sides[view];

/**
 * Calls one operation as every caller about every side.
 * @returns what came of it and what must come of it, in the same shape
 */
export async function callAsEverybody(
  url: string,
  callers: readonly Caller[],
  sides: Sides,
  name: string,
  wanted: (caller: Caller, view: View) => boolean = () => true,
): Promise<{ actual: Row; must: Row }> {
  const operation = operations[name] as Operation;
  const calls = callers.flatMap((caller) =>
    viewsOf(operation)
      .filter((view) => wanted(caller, view))
      .map((view) => ({ caller, view, place: `${caller.name} ${view}` })),
  );
  const actual: Row = {};
  const must: Row = {};
  const shared: Partial<Record<View, object>> = {};
  /** What nobody acts on is made once: a caller without the permission gets no further than that. */
  const argsOf = async (caller: Caller, view: View) => {
    const { role, id } = caller;
    const make = () => operation.args(sideOf(sides, caller, view), { role, id, view });
    if (isPermitted(role, name)) return make();
    shared[view] ??= await make();
    return shared[view];
  };
  const call = async ({ caller, view, place }: (typeof calls)[number]) => {
    const args = await argsOf(caller, view);
    const outcome = await outcomeOf(url, caller, name, operation, args);
    must[place] = expected(caller, name, view);
    actual[place] = judged(outcome, must[place]);
  };
  // Reads go together, a few at a time; a command changes what the next one is about, so they take turns.
  const atOnce = schemaOperations.get(name)?.kind === 'query' ? 6 : 1;
  const waiting = [...calls];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await call(next);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { actual, must };
}
