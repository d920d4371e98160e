import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A caller has asked too often; `seconds` is the wait until the next request is taken. */
export class TooManyRequests extends Error {
  override name = 'TooManyRequests';

  constructor(readonly seconds: number) {
    super('too many requests');
  }
}

/**
 * Counts the requests of each user and API client in this process's memory, so that nobody takes the whole service, or
 * reads it out, by asking without an end.
 * @returns what takes a request; it throws TooManyRequests beyond so many in a minute
 */
export function limitCallers(requestsPerMinute: number): (actorId: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (actorId) => {
    try {
      await limiter.consume(actorId);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooManyRequests(Math.ceil(refusal.msBeforeNext / 1000));
    }
  };
}
