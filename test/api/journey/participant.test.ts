import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { eligible, gql, onExpression, onPerson } from './commands';
import { refused } from './refused';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const masked = '•• •• •• •• •';
const reveal = gql`mutation ($id: ID!, $reason: String!) { revealNino(participantId: $id, reason: $reason) }`;
const lookUp = gql`query ($nino: String!) { participantByNino(nino: $nino) { id surname } }`;

async function partner(body?: string) {
  const accountableBodyId = body ?? (await world.accountableBody());
  const place = await world.partnerOf(accountableBodyId);
  const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  return { place, manager, body: accountableBodyId };
}

/** A person with a National Insurance number. */
async function known(manager: GraphQLClient, nino: string): Promise<string> {
  const input = eligible({ nino });
  return (await onExpression(manager, 'submitExpressionOfInterest', input)).participantId;
}

const readsOf = async (participantId: string) =>
  (
    await world.owner.query(
      'select what, actor_name, reason from read_event where participant_id = $1 order by id',
      [participantId],
    )
  ).rows;

describe('details of a person', () => {
  const details = { forename: 'Testa', surname: 'Sample', dateOfBirth: '1990-04-01' };

  it('are changed with the version seen; identity only with a reason, which is kept', async () => {
    const { place, manager } = await partner();
    const id = await world.journey.person(place, { surname: 'Sample' });
    const update = (input: object) => onPerson(manager, 'updateParticipant', { id, ...input });
    const moved = await update({
      ...details,
      version: 1,
      town: 'Maidstone',
      conditions: ['cancer'],
    });
    const renamed = { ...details, surname: 'Sample-Jones', version: moved.version };
    const refusal = await refused(update(renamed));
    expect(refusal).toMatchObject({
      code: 'BAD_USER_INPUT',
      errors: { reason: expect.any(String) },
    });
    await update({ ...renamed, reason: 'Married.' });
    const { rows } = await world.owner.query(
      `select reason, changes from audit_event where participant_id = $1 and reason is not null`,
      [id],
    );
    expect(rows).toEqual([
      {
        reason: 'Married.',
        changes: expect.objectContaining({ surname: ['changed', 'changed'] }),
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Sample-Jones');
    expect((await refused(update({ ...details, version: 1 }))).changedBy).toBe(
      'Test partner manager',
    );
  });

  it('that are left out are emptied, groups about offending with the others', async () => {
    const { place, manager } = await partner();
    const id = await world.journey.person(place, { town: 'Dover', offence_groups: ['offender'] });
    const answer = await onPerson(
      manager,
      'updateParticipant',
      { id, version: 1, ...details, disadvantageGroups: ['carer'], reason: 'Interview.' },
      'town disadvantageGroups offenceGroups',
    );
    expect(answer).toMatchObject({
      town: null,
      disadvantageGroups: ['carer'],
      offenceGroups: [],
    });
  });

  it('about offending stay as they are for a key that may not see them', async () => {
    const { place } = await partner();
    const id = await world.journey.person(place, { offence_groups: ['offender'] });
    const scopes = ['participant.read', 'participant.identity', 'participant.write'];
    const { key } = await world.apiClient('API_CLIENT_PARTNER', place.partnerId, scopes);
    const client = world.client({ authorization: `Bearer ${key}` });
    const update = (disadvantageGroups: string[]) =>
      onPerson(client, 'updateParticipant', {
        id,
        version: 1,
        ...details,
        disadvantageGroups,
        reason: 'Sync.',
      });
    expect((await refused(update(['ex_offender']))).code).toBe('FORBIDDEN');
    await update(['carer']);
    const { rows } = await world.owner.query(
      'select offence_groups from participant where id = $1',
      [id],
    );
    expect(rows[0].offence_groups).toEqual(['offender']);
  });

  it('are not a specialist’s to change while a colleague supports the person', async () => {
    const { place } = await partner();
    const own = await world.specialist(place);
    const colleague = await world.specialist(place);
    const { participantId } = await world.journey.started(place, own.id);
    const input = { id: participantId, version: 1, gender: 'female', housing: 'owner' };
    const other = await world.signedIn(colleague.userId);
    expect((await refused(onPerson(other, 'updateCharacteristics', input))).code).toBe('FORBIDDEN');
    const mine = await world.signedIn(own.userId);
    const answer = await onPerson(mine, 'updateCharacteristics', input, 'gender housing ethnicity');
    expect(answer).toMatchObject({ gender: 'female', housing: 'owner', ethnicity: null });
  });
});

describe('a National Insurance number', () => {
  it('is masked in every answer and stored as nothing that could be read', async () => {
    const { manager } = await partner();
    const id = await known(manager, 'QQ 11 22 33 A');
    const { participant } = await manager.request<{ participant: { nino: string } }>(
      gql`query ($id: ID!) { participant(id: $id) { nino } }`,
      { id },
    );
    expect(participant.nino).toBe(masked);
    const { rows } = await world.owner.query('select * from participant where id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain('112233');
    expect(rows[0].nino_encrypted.toString('latin1')).not.toContain('112233');
  });

  it('is revealed with a reason, and the log says who asked and why', async () => {
    const { manager } = await partner();
    const id = await known(manager, 'QQ 44 55 66 B');
    expect((await refused(manager.request(reveal, { id, reason: '  ' }))).errors).toHaveProperty(
      'reason',
    );
    const answer = await manager.request(reveal, { id, reason: 'Keying into PRaP' });
    expect(answer).toEqual({ revealNino: 'QQ445566B' });
    expect(await readsOf(id)).toContainEqual({
      what: 'nino',
      actor_name: 'Test partner manager',
      reason: 'Keying into PRaP',
    });
    expect(world.log()).not.toContain('445566');
  });

  it('is shown to nobody who may not see who the person is, and to no other partner', async () => {
    const { body, manager } = await partner();
    const id = await known(manager, 'QQ 77 88 99 C');
    const analyst = await world.signedIn(await world.user('AB_ANALYST', body));
    const { participant } = await analyst.request<{ participant: { nino: null } }>(
      gql`query ($id: ID!) { participant(id: $id) { nino } }`,
      { id },
    );
    expect(participant.nino).toBeNull();
    const ask = { id, reason: 'x' };
    expect((await refused(analyst.request(reveal, ask))).code).toBe('FORBIDDEN');
    const other = await partner(body);
    expect((await refused(other.manager.request(reveal, ask))).code).toBe('NOT_FOUND');
    expect((await readsOf(id)).filter(({ what }) => what === 'nino')).toEqual([]);
  });

  it('finds exactly one’s own people, never by a part, and leaves a trace', async () => {
    const { body, manager } = await partner();
    const id = await known(manager, 'QQ 31 41 59 D');
    const before = (await readsOf(id)).length;
    const found = await manager.request(lookUp, { nino: 'qq314159' });
    expect(found).toEqual({ participantByNino: { id, surname: 'Sample' } });
    expect(await readsOf(id)).toHaveLength(before + 1);
    expect((await refused(manager.request(lookUp, { nino: 'QQ3141' }))).errors).toHaveProperty(
      'nino',
    );
    const other = await partner(body);
    expect(await other.manager.request(lookUp, { nino: 'QQ314159D' })).toEqual({
      participantByNino: null,
    });
    expect(await readsOf(id)).toHaveLength(before + 1);
  });

  it('is set once without a reason, replaced only with one, and never given to two people', async () => {
    const { place, manager } = await partner();
    const id = await world.journey.person(place);
    const set = (input: object) => onPerson(manager, 'setNino', { id, ...input });
    const first = await set({ version: 1, nino: 'QQ 20 20 20 A' });
    expect(first.nino).toBe(masked);
    const next = { version: first.version, nino: 'QQ 21 21 21 A' };
    expect((await refused(set(next))).errors).toHaveProperty('reason');
    const replaced = await set({ ...next, reason: 'Letter seen.' });
    const second = await world.journey.person(place);
    const same = { id: second, version: 1, nino: 'QQ212121B' };
    expect(await refused(onPerson(manager, 'setNino', same))).toMatchObject({
      code: 'CONFLICT',
      participantId: id,
    });
    const removed = await set({ version: replaced.version, reason: 'Belongs to a sister.' });
    expect(removed.nino).toBeNull();
    expect((await onPerson(manager, 'setNino', same)).nino).toBe(masked);
  });
});
