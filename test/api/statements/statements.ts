import pg from 'pg';
import { vi } from 'vitest';

/** What a statement is there for. Everything that is no part of the frame around a request is data. */
type Kind = 'transaction' | 'actor' | 'sign-in' | 'data';

function kindOf(text: string, name = ''): Kind {
  if (/^\s*(begin|commit|rollback)\b/i.test(text)) return 'transaction';
  if (name === 'set_actor') return 'actor';
  // Who asks is found in one statement; that a session or key was used is noted once a minute at most.
  if (name.startsWith('actor_of_') || /update (auth_session|api_client)\b/i.test(text))
    return 'sign-in';
  return 'data';
}

/**
 * Hears every statement that the server sends to PostgreSQL, on whichever connection. The owner's connection, by which
 * tests make their worlds, is left out.
 */
export function listen(owner: pg.Client) {
  const heard: { kind: Kind; text: string }[] = [];
  const send = pg.Client.prototype.query;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...sent: unknown[]
  ) {
    const [query] = sent as [string | { text: string; name?: string }];
    const { text, name } = typeof query === 'string' ? { text: query, name: undefined } : query;
    if (this !== owner) heard.push({ kind: kindOf(text, name), text });
    return Reflect.apply(send, this, sent);
  } as typeof send);
  return {
    /**
     * Runs the work and gives the statements sent meanwhile that read or write data, sorted: what an operation asks at
     * its root is sent at the same time, in no certain order.
     */
    during: async <Result>(
      work: () => Promise<Result>,
    ): Promise<{ result: Result; data: string[] }> => {
      heard.length = 0;
      const result = await work();
      return {
        result,
        data: heard
          .filter(({ kind }) => kind === 'data')
          .map(({ text }) => text)
          .sort(),
      };
    },
    stop: () => spy.mockRestore(),
  };
}
