// What a caller gets when something is refused: a code for programs, a sentence for people in their language, and a
// message at each field. Nothing of the inside.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Place } from '../../support/world/organisations';
import { post } from '../limits/post';

let world: World;
let place: Place;
let cookie: string;
beforeAll(async () => {
  world = await startWorld();
  place = await world.partnerOf(await world.accountableBody());
  cookie = await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId));
});
afterAll(() => world?.stop());

const inLanguage = (language: string) => world.client({ cookie, 'accept-language': language });
/** A refusal as it is told in English and in Welsh. */
const both = async (name: string, input: object) => ({
  english: await command(inLanguage('en-GB'), name, input),
  welsh: await command(inLanguage('cy'), name, input),
});

const session = (changes: object) => ({
  heldOn: '2026-11-20',
  minutes: 30,
  mode: 'telephone',
  contents: ['job_search'],
  attendance: 'attended',
  ...changes,
});

describe('a refusal', () => {
  it('of input says what is wrong at every field at once, in both languages', async () => {
    const { english, welsh } = await both('createEmployer', {
      name: '  ',
      contactEmail: 'not an address',
      contactPhone: '12',
      sector: 'NOT A CODE',
    });
    expect(english).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Some of the details need attention.',
      errors: {
        name: 'Fill this in.',
        contactEmail: 'Give an e-mail address such as name@example.org.',
        contactPhone: expect.stringMatching(/^Give a telephone number/),
        sector: 'Choose one of the answers offered.',
      },
    });
    expect(welsh.code).toBe('BAD_USER_INPUT');
    expect(Object.keys(welsh.errors ?? {})).toEqual(Object.keys(english.errors ?? {}));
    for (const [field, text] of Object.entries(welsh.errors ?? {})) {
      expect(text).toMatch(/\w/);
      expect(text).not.toBe(english.errors?.[field]);
    }
  });

  it('of a code that no list has is told at its field by the database', async () => {
    const { english, welsh } = await both('createEmployer', { name: 'X', sector: 'no_such_code' });
    expect(english.errors).toEqual({ sector: 'Choose one of the answers offered.' });
    expect(welsh.errors).toEqual({ sector: 'Dewiswch un o’r atebion a gynigir.' });
  });

  it('of a value of the wrong type names the field and never repeats the value', async () => {
    const query = 'mutation ($i: RecordSessionInput!) { recordSession(input: $i) { id } }';
    const variables = { i: session({ referralId: 'x', minutes: 'QQ123456C' }) };
    const answer = await post(world.url, { query, variables }, { cookie });
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      errors: { minutes: expect.any(String) },
    });
    expect(answer.text).not.toContain('QQ123456C');
  });

  it('of a value written into the document names its field as well, and never repeats it', async () => {
    const asked = (input: string) =>
      post(
        world.url,
        { query: `mutation { recordSession(input: { referralId: "x", ${input} }) { id } }` },
        { cookie },
      );
    const date = await asked(
      'heldOn: "31/12/2026", minutes: 1, mode: "x", contents: [], attendance: "x"',
    );
    expect(date.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      errors: { heldOn: 'This value does not fit the field.' },
    });
    const text = await asked(
      'heldOn: "2026-11-20", minutes: "QQ123456C", mode: "x", contents: [], attendance: "x"',
    );
    expect(text.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      errors: { minutes: expect.any(String) },
    });
    const lists = await post(
      world.url,
      { query: '{ figures(input: { measures: ["B1.02", { a: 1 }], period: 5 }) { value } }' },
      { cookie },
    );
    expect(Object.keys(lists.body.errors?.[0]?.extensions.errors ?? {}).sort()).toEqual([
      'measures.1',
      'period',
    ]);
    const undeclared = await post(
      world.url,
      { query: '{ allReferrals(perPage: $some) { id } }' },
      { cookie },
    );
    expect(undeclared.body.errors?.[0]?.message).toContain('"$some" is not defined');
    const missing = await asked('heldOn: "2026-11-20", minutes: 1, contents: [], attendance: "x"');
    expect(missing.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      errors: { mode: 'This is required.' },
    });
    expect(date.text + text.text).not.toMatch(/31.12|QQ123456C/);
  });

  it('of a move the journey does not allow says what it allows now', async () => {
    const { referralId } = await world.journey.referred(place);
    const { english, welsh } = await both('recordSession', session({ referralId }));
    expect(english.code).toBe('INVALID_STATE');
    expect(english.extensions).toMatchObject({ allowed: expect.any(Array) });
    expect(welsh.message).not.toBe(english.message);
  });

  it('looks the same for what is another’s and for what does not exist', async () => {
    const foreign = await world.journey.started(
      await world.partnerOf(await world.accountableBody()),
    );
    const ask = (id: string) =>
      post(
        world.url,
        { query: 'query ($id: ID!) { referral(id: $id) { id } }', variables: { id } },
        { cookie },
      );
    const [theirs, nobodys] = [
      await ask(foreign.referralId),
      await ask('00000000-0000-4000-8000-000000000000'),
    ];
    expect(theirs.body).toEqual(nobodys.body);
    expect(theirs.body.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('has one of the seven codes and a sentence in each language', async () => {
    const { english, welsh } = await both('setTarget', {
      measureId: 'B3.01',
      validFrom: '2027-01-01',
      targetBasisPoints: 1,
      floorBasisPoints: 1,
    });
    expect(english).toMatchObject({ code: 'FORBIDDEN', message: 'Your role does not allow this.' });
    expect(welsh.message).toBe('Nid yw eich rôl yn caniatáu hyn.');
    const nobody = world.client({ 'accept-language': 'cy' });
    expect((await command(nobody, 'setLocale', { locale: 'cy' })).code).toBe('UNAUTHENTICATED');
  });
});

describe('a defect', () => {
  it('is told by its request id alone, and described in the log without values', async () => {
    await world.owner.query('alter table employer rename to employer_elsewhere');
    const query = 'query ($f: EmployerFilter) { allEmployers(filter: $f) { id name } }';
    const variables = { f: { q: 'Somebody’s bakery' } };
    const answer = await post(world.url, { query, variables }, { cookie });
    await world.owner.query('alter table employer_elsewhere rename to employer');

    const [error] = answer.body.errors ?? [];
    expect(Object.keys(error?.extensions ?? {}).sort()).toEqual(['code', 'requestId']);
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.text).not.toMatch(/employer_|select|relation|node_modules|\.ts/);
    expect(world.log()).toContain(String(error?.extensions.requestId));
    expect(world.log()).not.toContain('Somebody’s bakery');
  });
});
