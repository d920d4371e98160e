import { startTestApplication, type TestApplication } from '../application';
import { insert } from './insert';
import { journeys } from './journeys';
import { organisations } from './organisations';

export type World = Awaited<ReturnType<typeof startWorld>>;

/** A Placewell of its own for one test file, with factories named by the state of what they make. */
export async function startWorld(options?: Parameters<typeof startTestApplication>[0]) {
  const application: TestApplication = await startTestApplication(options);
  const { owner } = application;
  return {
    ...application,
    insert: (table: string, values: Record<string, unknown>) => insert(owner, table, values),
    ...organisations(owner),
    journey: journeys(owner),
  };
}
