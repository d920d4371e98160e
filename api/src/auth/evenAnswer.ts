import { setTimeout as wait } from 'node:timers/promises';

/**
 * Milliseconds until a refusal may be answered: the next whole step since the request began. What happened before
 * (was there such an account? was it locked? was a row written?) then takes the same time for whoever waits outside.
 */
export function untilNextStep(elapsed: number, step: number): number {
  return step > 0 ? step - (elapsed % step) : 0;
}

/** Waits until a refusal that began at `since` (performance.now) may be answered. */
export const evenOut = (since: number, step: number): Promise<void> =>
  wait(untilNextStep(performance.now() - since, step));
