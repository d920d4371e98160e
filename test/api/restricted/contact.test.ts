import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const contact = {
  surname: 'Invented',
  address_line1: '1 Invented Street',
  town: 'Nowhere',
  phone: '07700900123',
  email: 'testa@example.org',
  restricted: true,
};

async function restrictedPerson() {
  const place = await world.partnerOf(await world.accountableBody());
  const id = await world.journey.person(place, contact);
  const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  return { place, id, manager };
}

const read = gql`query ($id: ID!) {
  participant(id: $id) { surname restricted addressLine1 town postcode phone email version }
}`;

const update = gql`mutation ($input: UpdateParticipantInput!) {
  updateParticipant(input: $input) { restricted town phone }
}`;
const details = {
  version: 1,
  forename: 'Testa',
  surname: 'Invented',
  dateOfBirth: '1990-04-01',
  conditions: [],
  disadvantageGroups: [],
  contactChannels: [],
};

describe('a restricted record', () => {
  it('shows nobody where the person is: a survivor of abuse could be found by it', async () => {
    const { id, manager } = await restrictedPerson();
    const { participant } = await manager.request<{ participant: object }>(read, { id });
    expect(participant).toMatchObject({
      restricted: true,
      addressLine1: null,
      town: null,
      postcode: null,
      phone: null,
      email: null,
    });
  });

  it('gives the contact details for a reason, and writes down who asked and why', async () => {
    const { id, manager } = await restrictedPerson();
    const answer = await manager.request(
      gql`mutation ($id: ID!, $reason: String!) { revealContact(participantId: $id, reason: $reason) { town phone } }`,
      { id, reason: 'Arranging a safe meeting place' },
    );
    expect(answer).toEqual({ revealContact: { town: 'Nowhere', phone: '07700900123' } });
    const { rows } = await world.owner.query(
      `select what, reason, actor_role from read_event where participant_id = $1 and what = 'contact'`,
      [id],
    );
    expect(rows).toEqual([
      { what: 'contact', reason: 'Arranging a safe meeting place', actor_role: 'PARTNER_MANAGER' },
    ]);
  });

  it('keeps its contact details when somebody who cannot see them saves the form', async () => {
    const { id, manager } = await restrictedPerson();
    await manager.request(update, {
      input: { ...details, id, surname: 'Renamed', restricted: true, reason: 'Marriage' },
    });
    const { rows } = await world.owner.query(
      'select surname, town, phone from participant where id = $1',
      [id],
    );
    expect(rows).toEqual([{ surname: 'Renamed', town: 'Nowhere', phone: '07700900123' }]);
  });

  it('stays restricted when a system that does not know of it saves the person', async () => {
    const { id, manager } = await restrictedPerson();
    const answer = await manager.request(update, { input: { ...details, id } });
    expect(answer).toEqual({ updateParticipant: { restricted: true, town: null, phone: null } });
  });

  it('is opened with a reason alone, and the reason is on file', async () => {
    const { id, manager } = await restrictedPerson();
    const input = { ...details, id, restricted: false };
    await expect(manager.request(update, { input })).rejects.toMatchObject({
      response: {
        errors: [
          { extensions: { code: 'BAD_USER_INPUT', errors: { reason: expect.any(String) } } },
        ],
      },
    });
    await manager.request(update, { input: { ...input, reason: 'The danger is over' } });
    const { rows } = await world.owner.query(
      `select changes->'restricted' as restricted, reason from audit_event
        where participant_id = $1 and action = 'update'`,
      [id],
    );
    expect(rows).toEqual([{ restricted: [true, false], reason: 'The danger is over' }]);
  });

  it('does not tell, by another record of the same name, whether a guessed postcode is right', async () => {
    const { place, id } = await restrictedPerson();
    await world.journey.person(place, { surname: 'Invented' });
    const administrator = await world.signedIn(
      await world.user('AB_ADMINISTRATOR', place.accountableBodyId),
    );
    expect(
      await administrator.request('{ allPossibleDuplicates { participantId samePostcode } }'),
    ).toEqual({ allPossibleDuplicates: [{ participantId: id, samePostcode: null }] });
  });
});
