import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { failure } from '../errors';
import type { Locale } from '../messages';
import { messages } from './messages';

/** How many exports one user or API client may begin. */
export interface ExportLimits {
  exports: number;
  /** Length of the window in seconds. */
  seconds: number;
}

export const defaultLimits: ExportLimits = { exports: 30, seconds: 15 * 60 };

/** Too many exports; `seconds` is the wait until the next is taken. */
export class TooManyExports extends Error {
  override name = 'TooManyExports';

  constructor(
    readonly seconds: number,
    readonly reason: 'tooMany' | 'stillRunning',
  ) {
    super(reason);
  }

  toGraphQLError = (locale: Locale) =>
    failure('LIMIT_EXCEEDED', messages[this.reason], locale, {
      minutes: Math.ceil(this.seconds / 60),
    });
}

/** Counts exports in this process's memory: one at a time for each actor, and so many in a while. */
export function createLimits({ exports, seconds }: ExportLimits) {
  const limiter = new RateLimiterMemory({ points: exports, duration: seconds });
  const running = new Set<string>();

  /**
   * Takes an export for an actor.
   * @returns a function to call when it has ended
   * @throws TooManyExports
   */
  return async (actorId: string): Promise<() => void> => {
    if (running.has(actorId)) throw new TooManyExports(10, 'stillRunning');
    running.add(actorId);
    try {
      await limiter.consume(actorId);
    } catch (refusal) {
      running.delete(actorId);
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooManyExports(Math.ceil(refusal.msBeforeNext / 1000), 'tooMany');
    }
    return () => running.delete(actorId);
  };
}
