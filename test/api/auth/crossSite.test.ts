import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, PASSWORD, type Service, startService } from './service';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const EMAIL = 'administrator@body.example';
const foreign: Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: `${ADDRESS}.elsewhere.example` },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
];

describe.each(foreign)('another site (%o)', (headers) => {
  it('can sign nobody in or out', async () => {
    const { cookie } = await service.signIn(EMAIL, PASSWORD);
    const refused = { status: 403, body: { code: 'INVALID_ORIGIN' } };
    expect(await service.signIn(EMAIL, PASSWORD, headers)).toMatchObject({
      ...refused,
      cookie: '',
    });
    expect(await service.post('sign-out', {}, { cookie, ...headers })).toMatchObject(refused);
    expect(await service.who({ cookie })).not.toBeNull();
  });

  it('cannot use a visitor’s session', async () => {
    const { cookie } = await service.signIn(EMAIL, PASSWORD);
    expect(await service.who({ cookie, ...headers })).toBeNull();
  });
});

it('takes our own pages, by the configured address and by the host that was asked', async () => {
  const own: Record<string, string>[] = [
    { origin: ADDRESS },
    { origin: service.base },
    { 'sec-fetch-site': 'same-origin' },
  ];
  for (const headers of own) {
    const { cookie } = await service.signIn(EMAIL, PASSWORD, headers);
    expect(await service.who({ cookie, ...headers })).not.toBeNull();
  }
});

it('takes no page over http where the address is https', async () => {
  const secure = await service.start({ publicUrl: 'https://placewell.test' });
  expect((await secure.signIn(EMAIL, PASSWORD, { origin: secure.base })).status).toBe(403);
  expect((await secure.signIn(EMAIL, PASSWORD, { origin: 'https://placewell.test' })).status).toBe(
    200,
  );
});

it('reads no form: only a page of ours, or one that asked first, can send JSON', async () => {
  const form = 'email=administrator%40body.example&password=copper-lantern-seven-tides';
  for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
    const answer = await service.post('sign-in/email', form, { 'content-type': type });
    expect(answer).toMatchObject({ status: 400, cookie: '' });
  }
});
