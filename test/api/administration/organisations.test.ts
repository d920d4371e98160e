import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const terms = {
  contractNumber: 'CTW-1',
  lot: 'Lot 1',
  models: ['ips'],
  localAuthorityCodes: ['E07000105'],
  validFrom: '2026-01-01',
  dataSharingFrom: '2026-01-01',
};

describe('organisations and agreements', () => {
  it('lets an accountable body add a partner, agree with it and give it its first manager', async () => {
    const body = await world.accountableBody();
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const partner = await command<{ id: string; grantableRoles: string[] }>(
      administrator,
      'createOrganisation',
      {
        kind: 'delivery_partner',
        name: 'Invented Works',
        nameCy: 'Gwaith Dychmygol',
        code: 'INVWORKS',
      },
      'id grantableRoles',
    );
    expect(partner.data?.grantableRoles).toContain('PARTNER_MANAGER');
    expect(partner.data?.grantableRoles).not.toContain('AB_ADMINISTRATOR');
    const partnerId = partner.data?.id;
    const manager = {
      organisationId: partnerId,
      name: 'First Manager',
      email: 'first.manager@example.org',
      role: 'PARTNER_MANAGER',
    };
    expect((await command(administrator, 'createUser', manager, 'temporaryPassword')).code).toBe(
      'FORBIDDEN',
    );
    const agreed = await command(
      administrator,
      'createDeliveryAgreement',
      { partnerId, ...terms },
      'partner { name } dataSharingFrom dataSharingTo',
    );
    expect(agreed.data).toEqual({
      partner: { name: 'Invented Works' },
      dataSharingFrom: '2026-01-01',
      dataSharingTo: null,
    });
    expect((await command(administrator, 'createUser', manager, 'user { id }')).data).toBeDefined();
  });

  it('locks a partner out at once when data sharing ends', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    await world.journey.started(place);
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const people = async () =>
      (await manager.request<{ m: { count: number } }>('{ m: _allParticipantsMeta { count } }')).m
        .count;
    const { allDeliveryAgreements } = await administrator.request<{
      allDeliveryAgreements: { id: string; version: number }[];
    }>('{ allDeliveryAgreements { id version } }');
    const [agreement] = allDeliveryAgreements;

    expect(await people()).toBe(1);
    const ended = { ...agreement, ...terms, dataSharingTo: '2026-11-22' };
    expect((await command(administrator, 'updateDeliveryAgreement', ended)).code).toBeUndefined();
    expect(await people()).toBe(0);
  });

  it('says at the field what is wrong with the dates of an agreement', async () => {
    const body = await world.accountableBody();
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const inHouse = { partnerId: body, ...terms };
    const create = async (change: object) =>
      (await command(administrator, 'createDeliveryAgreement', { ...inHouse, ...change })).errors;
    expect(await create({ validTo: '2025-12-31' })).toHaveProperty('validTo');
    expect(await create({ dataSharingTo: '2025-12-31' })).toHaveProperty('dataSharingTo');
    expect(await create({ models: [] })).toHaveProperty('models');
    expect(await create({ localAuthorityCodes: ['E99999999'] })).toHaveProperty(
      'localAuthorityCodes',
    );
    expect(await create({})).toBeUndefined();
  });

  it('keeps delivery areas of the own body', async () => {
    const body = await world.accountableBody();
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const stranger = await world.signedIn(
      await world.user('AB_ADMINISTRATOR', await world.accountableBody()),
    );
    const area = { nameEn: 'East', nameCy: 'Dwyrain', localAuthorityCodes: ['E07000105'] };
    const made = await command<{ id: string; version: number }>(
      administrator,
      'createDeliveryArea',
      area,
      'id version',
    );
    const renamed = { ...made.data, ...area, nameEn: 'East Kent' };
    expect((await command(stranger, 'updateDeliveryArea', renamed)).code).toBe('NOT_FOUND');
    expect((await command(administrator, 'updateDeliveryArea', renamed, 'nameEn')).data).toEqual({
      nameEn: 'East Kent',
    });
  });
});

describe('Employment Specialists', () => {
  it('links a specialist to a user of the same organisation only', async () => {
    const place = await world.partnerOf(await world.accountableBody());
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const colleague = await world.user('EMPLOYMENT_SPECIALIST', place.partnerId);
    const elsewhere = await world.user(
      'AB_ANALYST',
      (await world.partnerOf(place.accountableBodyId)).accountableBodyId,
    );
    const details = {
      name: 'Newly Invented',
      fullTimeEquivalent: 80,
      model: 'seqf',
      startedOn: '2026-11-02',
    };
    const create = (userId: string) =>
      command(
        manager,
        'createEmploymentSpecialist',
        { ...details, userId },
        'userId partnerId cap',
      );
    expect((await create(elsewhere)).errors).toHaveProperty('userId');
    expect((await create(colleague)).data).toMatchObject({
      userId: colleague,
      partnerId: place.partnerId,
    });
  });

  it('lets nobody leave while people would be left without a specialist', async () => {
    const place = await world.partnerOf(await world.accountableBody());
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const { id, userId } = await world.specialist(place);
    const journey = await world.journey.started(place, id);
    const left = {
      id,
      version: 1,
      name: 'Same',
      fullTimeEquivalent: 100,
      model: 'ips',
      startedOn: '2025-01-01',
      userId,
      leftOn: '2026-11-20',
    };
    expect((await command(manager, 'updateEmploymentSpecialist', left)).errors?.leftOn).toMatch(
      /^1 /,
    );
    await world.owner.query(`update assignment set ends_on = '2026-11-20' where referral_id = $1`, [
      journey.referralId,
    ]);
    expect((await command(manager, 'updateEmploymentSpecialist', left, 'leftOn')).data).toEqual({
      leftOn: '2026-11-20',
    });
  });
});
