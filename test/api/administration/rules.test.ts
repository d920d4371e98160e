import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';

let world: World;
let body: string;
let administrator: GraphQLClient;
let system: GraphQLClient;
beforeAll(async () => {
  world = await startWorld();
  system = await world.signedIn(
    await world.user('SYSTEM_ADMINISTRATOR', await world.accountableBody()),
  );
});
beforeEach(async () => {
  body = await world.accountableBody();
  administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
});
afterAll(() => world?.stop());

describe('codes', () => {
  const code = {
    list: 'eoi_source',
    code: 'library',
    labelEn: 'Library',
    labelCy: 'Llyfrgell',
    mapsTo: 'self',
  };

  it('adds a code of the own body that counts as a national one, and no other body sees it', async () => {
    const made = await command<{ code: string }>(administrator, 'createCode', code, 'code');
    expect(made.data?.code).toMatch(/_library$/);
    const seenBy = async (client: GraphQLClient) =>
      (
        await client.request<{ m: { count: number } }>(
          '{ m: _allCodesMeta(filter: { list: "eoi_source", q: "Library" }) { count } }',
        )
      ).m.count;
    const stranger = await world.signedIn(
      await world.user('AB_ADMINISTRATOR', await world.accountableBody()),
    );
    expect(await seenBy(administrator)).toBe(1);
    expect(await seenBy(stranger)).toBe(0);
    expect((await command(stranger, 'createCode', code)).data).toBeDefined();
  });

  it('adds nothing to a list whose codes the rules name, and nothing that counts as nothing', async () => {
    const fixed = { ...code, list: 'evidence_path', mapsTo: 'prap' };
    expect((await command(administrator, 'createCode', fixed)).errors).toHaveProperty('list');
    const unmapped = { ...code, mapsTo: 'nonsense' };
    expect((await command(administrator, 'createCode', unmapped)).errors).toHaveProperty('mapsTo');
  });

  it('lets the system administrator end a national code and change nothing else of it', async () => {
    const { allCodes } = await system.request<{ allCodes: (typeof code & { version: number })[] }>(
      '{ allCodes(perPage: 1, filter: { list: "eoi_source" }) { id version labelEn labelCy } }',
    );
    const [national] = allCodes;
    const ended = { ...national, validTo: '2026-12-31' };
    expect((await command(administrator, 'updateCode', ended)).code).toBe('FORBIDDEN');
    expect((await command(system, 'updateCode', { ...ended, labelEn: 'X' })).code).toBe(
      'INVALID_STATE',
    );
    expect((await command(system, 'updateCode', ended, 'validTo')).data).toEqual({
      validTo: '2026-12-31',
    });
  });
});

describe('rules and targets', () => {
  it('sets a rule of the own body from a day on, beside the national value', async () => {
    const rule = { ruleKey: 'caseload_cap', validFrom: '2027-01-01', value: '22' };
    const set = await command<{ version: number }>(
      administrator,
      'setRule',
      rule,
      'value accountableBodyId version',
    );
    expect(set.data).toEqual({ value: '22', accountableBodyId: body, version: 1 });
    const colleague = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const unseen = await command(colleague, 'setRule', { ...rule, value: '30' });
    expect(unseen.code).toBe('CONFLICT');
    expect(unseen.extensions?.changedBy).toBe('Test ab administrator');
    const unset = { ...rule, value: null, version: 1 };
    expect((await command(colleague, 'setRule', unset, 'value')).data).toEqual({ value: null });
  });

  it('takes only values that the rule can have, and says so in Welsh', async () => {
    const welsh = world.client({
      cookie: await world.cookieOf(await world.user('AB_ADMINISTRATOR', body)),
      'accept-language': 'cy',
    });
    const fault = async (ruleKey: string, value: string) =>
      (await command(welsh, 'setRule', { ruleKey, validFrom: '2027-01-01', value })).errors?.value;
    expect(await fault('caseload_cap', 'many')).toBe('Rhowch rif cyfan.');
    expect(await fault('threshold_wage_rate', 'highest')).toMatch(/^Dewiswch/);
    expect(await fault('pause_stops_clock', 'perhaps')).toMatch(/^Dewiswch/);
  });

  it('sets national values by the system administrator alone', async () => {
    const rule = { ruleKey: 'caseload_cap', validFrom: '2028-01-01', value: '24' };
    const national = await command(system, 'setRule', rule, 'accountableBodyId');
    expect(national.data).toEqual({ accountableBodyId: null });
    const target = {
      measureId: 'B3.01',
      validFrom: '2027-04-01',
      targetBasisPoints: 9000,
      floorBasisPoints: 9500,
    };
    expect((await command(system, 'setTarget', target)).errors).toHaveProperty('floorBasisPoints');
    const fitting = { ...target, floorBasisPoints: 8000 };
    expect((await command(system, 'setTarget', fitting, 'accountableBodyId')).data).toEqual({
      accountableBodyId: null,
    });
    expect((await command(administrator, 'setTarget', fitting, 'accountableBodyId')).data).toEqual({
      accountableBodyId: body,
    });
  });

  it('names the measure when no target can be set for it, in both languages', async () => {
    const target = { validFrom: '2027-04-01', targetBasisPoints: 9000, floorBasisPoints: 8000 };
    const welsh = world.client({
      cookie: await world.cookieOf(await world.user('AB_ADMINISTRATOR', body)),
      'accept-language': 'cy',
    });
    // A figure of the catalogue without a target, and no figure at all.
    for (const measureId of ['B1.01', 'ZZZ']) {
      const refused = await command(administrator, 'setTarget', { ...target, measureId });
      expect(refused.code).toBe('BAD_USER_INPUT');
      expect(refused.errors).toEqual({
        measureId: expect.stringMatching(/^No target can be set for this measure/),
      });
      const inWelsh = await command(welsh, 'setTarget', { ...target, measureId });
      expect(inWelsh.errors?.measureId).toMatch(/^Ni ellir gosod targed/);
    }
  });
});

describe('calendar and wage rates', () => {
  it('adds a proclaimed bank holiday and removes it while it is to come', async () => {
    const holiday = { day: '2027-05-13', nameEn: 'Proclaimed day', nameCy: 'Diwrnod datganedig' };
    const made = await command<{ id: string }>(system, 'createBankHoliday', holiday);
    expect((await command(administrator, 'deleteBankHoliday', { id: made.data?.id })).code).toBe(
      'FORBIDDEN',
    );
    expect((await command(system, 'deleteBankHoliday', { id: made.data?.id })).data).toEqual(
      made.data,
    );
    const past = await world.owner.query(`select id from bank_holiday where day = '2026-08-31'`);
    expect((await command(system, 'deleteBankHoliday', { id: past.rows[0].id })).code).toBe(
      'INVALID_STATE',
    );
  });

  it('confirms a wage rate that was only announced', async () => {
    const { rows } = await world.owner.query(
      `select age_from as "ageFrom", age_to as "ageTo", valid_from::text as "validFrom",
              hourly_pence as "hourlyPence", source, version
         from wage_rate where not confirmed order by age_from desc limit 1`,
    );
    const confirmed = { ...rows[0], confirmed: true };
    expect((await command(system, 'saveWageRate', confirmed, 'confirmed version')).data).toEqual({
      confirmed: true,
      version: 2,
    });
    expect((await command(system, 'saveWageRate', confirmed)).code).toBe('CONFLICT');
  });
});

describe('the profile of starts', () => {
  interface Profile {
    id: string;
    version: number;
    versionNumber: number;
    lines: { month: string; starts: number; model: string | null }[];
  }
  const fields = 'id version versionNumber status lines { month starts model }';
  const create = (copy = true) =>
    command<Profile>(administrator, 'createStartProfile', { copy }, fields);
  const save = (profile: Profile | undefined, lines: object[]) =>
    command<Profile>(
      administrator,
      'saveStartProfileLines',
      { profileId: profile?.id, version: profile?.version, lines },
      fields,
    );
  const agree = (profile: Profile | undefined) =>
    command<Profile>(
      administrator,
      'agreeStartProfile',
      { id: profile?.id, version: profile?.version, agreedOn: '2026-11-20' },
      fields,
    );

  it('is drafted line by line, agreed, and from then on never changes', async () => {
    const draft = (await create()).data;
    expect(draft).toMatchObject({ versionNumber: 1, lines: [] });
    const written = await save(draft, [
      { month: '2026-12-01', model: 'ips', starts: 10 },
      { month: '2027-01-15', starts: 7 },
    ]);
    expect(written.data?.lines).toEqual([
      { month: '2026-12-01', model: 'ips', starts: 10 },
      { month: '2027-01-01', model: null, starts: 7 },
    ]);
    const changed = await save(written.data, [
      { month: '2026-12-01', model: 'ips', starts: 12 },
      { month: '2027-01-01', starts: 0 },
    ]);
    expect(changed.data?.lines).toEqual([{ month: '2026-12-01', model: 'ips', starts: 12 }]);
    expect((await save(draft, [{ month: '2027-02-01', starts: 1 }])).code).toBe('CONFLICT');

    const agreed = (await agree(changed.data)).data;
    expect(agreed).toMatchObject({ status: 'agreed' });
    expect((await save(agreed, [{ month: '2027-02-01', starts: 1 }])).code).toBe('INVALID_STATE');
    expect((await agree(agreed)).code).toBe('INVALID_STATE');
  });

  it('begins a new version with the lines of the latest', async () => {
    const first = (await save((await create()).data, [{ month: '2026-12-01', starts: 3 }])).data;
    expect((await create()).code).toBe('INVALID_STATE');
    await agree(first);
    const second = (await create()).data;
    expect(second).toMatchObject({ versionNumber: 2, lines: first?.lines });
  });

  it('names only areas that exist and partners of the body', async () => {
    const foreign = await world.partnerOf(await world.accountableBody());
    const draft = (await create()).data;
    const line = { month: '2026-12-01', starts: 1 };
    const area = await save(draft, [{ ...line, localAuthorityCode: 'E99999999' }]);
    expect(area.errors).toHaveProperty('lines');
    const partner = await save(draft, [{ ...line, partnerId: foreign.partnerId }]);
    expect(partner.errors).toHaveProperty('lines');
  });
});
