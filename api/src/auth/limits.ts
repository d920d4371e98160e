import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './address';
import { lockout } from './lockout';

/** How many failed attempts are taken before further ones are refused unread. */
export interface SignInLimits {
  /** Failures from one network address; a whole council may share one. */
  perAddress: number;
  /** Failures for one e-mail address, whether or not it is anyone's. */
  perEmail: number;
  /** Length of the window in seconds. */
  seconds: number;
}

export const defaultLimits: SignInLimits = { perAddress: 60, perEmail: 20, seconds: 15 * 60 };

/** Too many attempts. `seconds` is the wait until the next is taken. */
export class TooManyAttempts extends Error {
  override name = 'TooManyAttempts';

  constructor(readonly seconds: number) {
    super('too many attempts to sign in');
  }
}

/**
 * Counts attempts in this process's memory. The lockout of an account is in the database and outlives a restart; these
 * two only keep a flood from reaching it.
 */
export function createLimits({ perAddress, perEmail, seconds }: SignInLimits) {
  const addresses = new RateLimiterMemory({ points: perAddress, duration: seconds });
  const emails = new RateLimiterMemory({ points: perEmail, duration: seconds });
  const browsers = new RateLimiterMemory({ points: lockout.attempts, duration: seconds });

  return {
    /**
     * Takes an attempt before it is looked at, so that many at once cannot pass together. One from a browser that is known
     * counts for that browser alone.
     * @returns a function that gives it back, for an attempt that succeeded
     * @throws TooManyAttempts
     */
    take: async (address: string | undefined, email: string, browser: string | null = null) => {
      const taken = browser
        ? [{ limiter: browsers, key: browser }]
        : [
            { limiter: addresses, key: networkOf(address) },
            // Hashed, so that no e-mail address lies in memory for longer than the request.
            { limiter: emails, key: createHash('sha256').update(email).digest('base64') },
          ];
      try {
        for (const { limiter, key } of taken) await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new TooManyAttempts(Math.ceil(refusal.msBeforeNext / 1000));
      }
      return async () => {
        for (const { limiter, key } of taken) await limiter.reward(key);
      };
    },
  };
}

export type Limits = ReturnType<typeof createLimits>;
