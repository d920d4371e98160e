// Nobody takes the whole service by asking without an end: what a user or a key may ask in a minute is bounded.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { codeOf, post } from './post';

const query = '{ viewer { role } }';
let world: World;
let body: string;
beforeAll(async () => {
  world = await startWorld({ requestsPerMinute: 5 });
  body = await world.accountableBody();
});
afterAll(() => world?.stop());

const cookieOf = async () => ({
  cookie: await world.cookieOf(await world.user('AB_ANALYST', body)),
});

describe('requests in a minute', () => {
  it('are taken up to the limit, then refused with the time to wait, and counted for each caller', async () => {
    const one = await cookieOf();
    for (let time = 0; time < 5; time += 1)
      expect((await post(world.url, { query }, one)).body.errors).toBeUndefined();
    const refused = await post(world.url, { query }, one);
    expect(refused.status).toBe(429);
    expect(codeOf(refused)).toBe('LIMIT_EXCEEDED');
    expect(refused.body.errors?.[0]?.message).toMatch(/too many requests\. Wait \d+ seconds/);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...one },
      body: JSON.stringify({ query }),
    });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(world.url, { query }, await cookieOf())).body.errors).toBeUndefined();
  });

  it('that are refused do nothing', async () => {
    const caller = await cookieOf();
    for (let time = 0; time < 5; time += 1) await post(world.url, { query }, caller);
    const mutation = 'mutation { setLocale(input: { locale: "cy" }) { locale } }';
    const refused = await post(world.url, { query: mutation }, caller);
    expect(refused.status).toBe(429);
    const { rows } = await world.owner.query(`select from app_user where locale = 'cy'`);
    expect(rows).toEqual([]);
  });
});
