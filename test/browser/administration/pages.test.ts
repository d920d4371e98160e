import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/sweep';
import { type Console, startConsole } from '../../support/visitor';

let console: Console;
let bodyId: string;
let userId: string;
/** Every page of the administration, by address. */
let paths: string[];

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  bodyId = await world.accountableBody();
  const place = await world.partnerOf(bodyId);
  userId = await world.user('AB_ADMINISTRATOR', bodyId);
  const manager = await world.user('PARTNER_MANAGER', place.partnerId);
  const specialist = await world.specialist(place);
  const client = await world.apiClient('API_CLIENT_PARTNER', place.partnerId, ['participant.read']);
  const area = await world.insert('delivery_area', {
    accountable_body_id: bodyId,
    name_en: 'Coast',
    name_cy: 'Yr Arfordir',
    local_authority_codes: ['E07000108', 'E06000035'],
  });
  const profile = await world.insert('start_profile', {
    accountable_body_id: bodyId,
    version_number: 1,
    status: 'draft',
  });
  await world.insert('start_profile_line', {
    accountable_body_id: bodyId,
    profile_id: profile.id,
    month: '2026-12-01',
    local_authority_code: 'E07000108',
    partner_id: place.partnerId,
    model: 'ips',
    cohort: 'out_of_work',
    starts: 4,
  });
  const idOf = async (sql: string) => (await world.owner.query(sql, [bodyId])).rows[0].id as string;
  const agreement = await idOf('select id from delivery_agreement where accountable_body_id = $1');
  const code = await world.insert('code', {
    accountable_body_id: bodyId,
    list: 'eoi_source',
    code: 'test_library',
    label_en: 'Library',
    label_cy: 'Llyfrgell',
    maps_to: 'other',
  });
  paths = [
    ...['', '/create', `/${place.partnerId}/show`, `/${bodyId}`].map((at) => `/organisations${at}`),
    ...['', '/create', `/${agreement}/show`, `/${agreement}`].map(
      (at) => `/deliveryAgreements${at}`,
    ),
    ...['', '/create', `/${area.id}/show`, `/${area.id}`].map((at) => `/deliveryAreas${at}`),
    ...['', '/create', `/${specialist.id}/show`, `/${specialist.id}`].map(
      (at) => `/employmentSpecialists${at}`,
    ),
    ...['', '/create', `/${manager}/show`, `/${manager}`].map((at) => `/users${at}`),
    ...['', '/create', `/${client.id}/show`].map((at) => `/apiClients${at}`),
    ...['', '/eoi_source/show'].map((at) => `/codeLists${at}`),
    ...['/create?list=eoi_source', `/${code.id}/show`, `/${code.id}`].map((at) => `/codes${at}`),
    ...['', '/caseload_cap/show'].map((at) => `/rules${at}`),
    ...['', '/B3.02/show'].map((at) => `/measures${at}`),
    ...['', `/${profile.id}/show`].map((at) => `/startProfiles${at}`),
    '/bankHolidays',
    '/wageRates',
  ];
});
afterAll(() => console?.stop());

/** Texts that have no translation are shown as their keys. */
const keys = /\b(resources|commands|settings|common|permissions|roles)\.[a-zA-Z.]+/g;

describe('every page of the administration', () => {
  it.each([
    { language: 'English', locale: 'en-GB', width: 1280, colours: undefined, isChecked: true },
    // Of the same parts as in Welsh, where axe looks at them.
    { language: 'English', locale: 'en-GB', width: 360, colours: undefined, isChecked: false },
    {
      language: 'Welsh',
      locale: 'cy-GB',
      width: 360,
      colours: 'Defnyddio’r lliwiau tywyll',
      isChecked: true,
    },
  ])(
    'is whole and accessible in $language at $width pixels',
    async ({ locale, width, colours, isChecked }) => {
      const visitor = await console.at(userId, '/', { locale, width });
      const { page } = visitor;
      if (colours) {
        await page.getByRole('button', { name: 'Eich cyfrif' }).click();
        await page.getByRole('menuitem', { name: colours }).click();
      }
      const found = await faultsOf(visitor, paths, async () => [
        ...(isChecked ? await visitor.accessibilityFaults() : []),
        ...(((await page.locator('body').textContent()) ?? '').match(keys) ?? []),
      ]);
      expect(found).toEqual({});
      expect(visitor.complaints).toEqual([]);
    },
    240_000,
  );
});

describe('somebody who may only look', () => {
  it('sees the lists without a way to change them, and no accounts', async () => {
    const analyst = await console.visit(await console.world.user('AB_ANALYST', bodyId));
    for (const path of ['/organisations', '/deliveryAgreements', '/rules', '/codeLists']) {
      await analyst.goOn(path);
      expect(await analyst.page.getByRole('link', { name: /^Add / }).count()).toBe(0);
    }
    await analyst.goOn('/rules/caseload_cap/show');
    expect(await analyst.page.getByRole('button', { name: 'Set a value' }).count()).toBe(0);
    await analyst.page.goto('/users');
    await analyst.arrives('Not part of your role');
    await analyst.page.goto('/organisations/create');
    await analyst.arrives('Not part of your role');
  });
});
