import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const contact = {
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
    await manager.request(
      gql`mutation ($input: UpdateParticipantInput!) { updateParticipant(input: $input) { id } }`,
      {
        input: {
          id,
          version: 1,
          forename: 'Testa',
          surname: 'Renamed',
          dateOfBirth: '1990-04-01',
          restricted: true,
          conditions: [],
          disadvantageGroups: [],
          contactChannels: [],
          reason: 'Marriage',
        },
      },
    );
    const { rows } = await world.owner.query(
      'select surname, town, phone from participant where id = $1',
      [id],
    );
    expect(rows).toEqual([{ surname: 'Renamed', town: 'Nowhere', phone: '07700900123' }]);
  });
});
