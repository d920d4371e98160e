// A busy day through the API, with mistakes: the log holds nothing of who the people are.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import { post } from '../limits/post';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

/** Texts that occur nowhere else. */
const person = {
  forename: 'Wynfforddus',
  surname: 'Brychdynllan',
  dateOfBirth: '1987-06-05',
  addressLine1: '77 Nowhere Lane',
  town: 'Llanddychmyg',
  postcode: 'ME99 7ZZ',
  phone: '01632 960777',
  email: 'wynfforddus@example.org',
  nino: 'QQ987654C',
  localAuthorityCode: 'E07000105',
  conditions: ['autism'],
};
const note = 'She told me about her sister in Aberdychmyg';
const marks = [
  person.forename,
  person.surname,
  person.dateOfBirth,
  'Nowhere Lane',
  person.town,
  'ME99 7ZZ',
  'ME997ZZ',
  '960777',
  person.email,
  person.nino,
  'QQ 98 76 54 C',
  'Aberdychmyg',
];

const stated = {
  submittedOn: '2026-11-02',
  source: 'self',
  declaredEmploymentStatus: 'not_in_employment',
  declaredEligibilityBasis: 'disabled',
  rightToReside: true,
  rightToWork: true,
  otherProvision: 'none',
  monthsOutOfWork: 12,
  privacyNoticeVersion: '1',
};

describe('the log after a busy day', () => {
  it('names no person, number, date of birth, address, e-mail or free text', async () => {
    const place = await world.partnerOf(await world.accountableBody());
    const cookie = await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId));
    const client = world.client({ cookie });
    const submitted = await command<{ participantId: string }>(
      client,
      'submitExpressionOfInterest',
      { person, ...stated },
      'id participantId participant { id forename surname nino }',
    );
    expect(submitted.code).toBeUndefined();
    const { participantId = '' } = submitted.data ?? {};

    // What goes well...
    const search =
      'query ($f: ParticipantFilter) { allParticipants(filter: $f) { id surname email } }';
    const found = await client.request<{ allParticipants: { id: string }[] }>(search, {
      f: { q: person.surname },
    });
    expect(found.allParticipants).toMatchObject([{ id: participantId, surname: person.surname }]);
    await client.request('query ($n: String!) { participantByNino(nino: $n) { id } }', {
      n: person.nino,
    });
    const reveal = 'mutation ($p: ID!, $r: String!) { revealNino(participantId: $p, reason: $r) }';
    expect(await client.request(reveal, { p: participantId, r: note })).toEqual({
      revealNino: person.nino,
    });
    const view = { resource: 'participants', name: note, filter: { q: person.surname } };
    await command(client, 'saveView', view);

    // ...and what does not: refused input, values of the wrong type, documents that hold values, a second such person.
    await command(client, 'submitExpressionOfInterest', { person, ...stated });
    await command(client, 'updateParticipant', {
      id: participantId,
      version: 9,
      ...person,
      reason: note,
    });
    await command(client, 'setNino', { id: participantId, version: 1, nino: `${person.nino}X` });
    const wrong = { input: { id: participantId, version: person.surname, nino: person.nino } };
    await post(
      world.url,
      {
        query: 'mutation ($input: SetNinoInput!) { setNino(input: $input) { id } }',
        variables: wrong,
      },
      { cookie },
    );
    for (const query of [
      `{ participantByNino(nino: "${person.nino}") { id nonsense } }`,
      `{ participantByNino(nino: ${person.nino}) { id } }`,
      `{ allParticipants(filter: { q: "${person.surname}" `,
      `query ${person.surname} { viewer { id } }`,
    ])
      await post(world.url, { query }, { cookie });
    await fetch(`${world.url}/graphql?query=${encodeURIComponent(person.surname)}`, {
      headers: { cookie },
    });
    await fetch(`${world.url}/people/${encodeURIComponent(person.surname)}?nino=${person.nino}`);
    await fetch(`${world.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost' },
      body: JSON.stringify({ email: person.email, password: note }),
    });

    // A defect in the middle of it.
    await world.owner.query('alter table participant rename column email to mailbox');
    await client.request(search, { f: { q: person.surname } }).catch(() => {});
    await world.owner.query('alter table participant rename column mailbox to email');

    const log = world.log();
    expect(log.split('\n').length).toBeGreaterThan(15);
    expect(log).toContain('unexpected error');
    for (const mark of marks)
      expect({ mark, logged: log.includes(mark) }).toEqual({ mark, logged: false });
  });
});
