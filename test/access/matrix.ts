import type { Caller, Sides } from './callers';
import { schemaOperations } from './document';
import { expected, isPermitted, judged, viewsOf } from './expected';
import { type Operation, operations, type View } from './operations';
import { type Outcome, outcomeOf, outcomesOf } from './outcome';

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
  const isRead = schemaOperations.get(name)?.kind === 'query';
  const actual: Row = {};
  const must: Row = {};
  const isKept = (caller: Caller, view: View) => expected(caller, name, view) === 'kept';
  const shared: Partial<Record<View, object>> = {};
  /**
   * What nobody may act on is made once for all callers: without the permission nobody gets as far, and whoever reached
   * it all the same would fail the test at once.
   */
  const argsOf = async (caller: Caller, view: View) => {
    const { role, id } = caller;
    const make = () => operation.args(sideOf(sides, caller, view), { role, id, view });
    if (isPermitted(role, name) && !(view === 'foreign' && isKept(caller, view))) return make();
    shared[view] ??= await make();
    return shared[view];
  };
  /** The outcome that was lost with the whole answer: a missing permission is the same for all, the rest is asked again. */
  const lost = async (caller: Caller, view: View, others: Partial<Row>) =>
    isPermitted(caller.role, name)
      ? outcomeOf(url, caller, name, operation, await argsOf(caller, view))
      : String(Object.values(others)[0]);
  const ask = async (caller: Caller, views: readonly View[]) => {
    const calls: { alias: View; args: object }[] = [];
    for (const view of views) calls.push({ alias: view, args: await argsOf(caller, view) });
    const outcomes: Partial<Row> = await outcomesOf(url, caller, name, operation, calls);
    for (const view of views) {
      const place = `${caller.name} ${view}`;
      const wantedHere = expected(caller, name, view);
      must[place] = wantedHere;
      actual[place] = judged(outcomes[view] ?? (await lost(caller, view, outcomes)), wantedHere);
    }
  };
  for (const caller of callers) {
    const views = viewsOf(operation).filter((view) => wanted(caller, view));
    // A command that is carried out changes what the next one is about: each is a request of its own.
    const together = isRead || !isPermitted(caller.role, name);
    for (const asked of together ? [views] : views.map((view) => [view]))
      if (asked.length) await ask(caller, asked);
  }
  return { actual, must };
}
