import { randomBytes } from 'node:crypto';
import type { Side } from '../side';
import type { Asking, Operation, Operations } from './operation';

// Commands of administration.

const input = (details: object) => ({ input: details });
const some = () => randomBytes(6).toString('hex');

/** A command on a record made for the call. */
const on = (
  rows: Operation['rows'],
  make: (side: Side, asking: Asking) => Promise<object>,
  select = '{ id }',
): Operation => ({ rows, args: async (...call) => input(await make(...call)), select });

const terms = () => ({
  contractNumber: `C-${some()}`,
  models: ['ips'],
  localAuthorityCodes: ['E07000105'],
  validFrom: '2025-01-01',
  dataSharingFrom: '2025-01-01',
});
const area = { nameEn: 'East', nameCy: 'Dwyrain', localAuthorityCodes: [] };
const staff = {
  name: 'Newly Invented',
  fullTimeEquivalent: 100,
  model: 'ips',
  startedOn: '2026-11-02',
};

/** A record of the side with the version it has now. */
async function seen({ ids, world }: Side, kind: string, table: string) {
  const { rows } = await world.owner.query(`select id, version from ${table} where id = $1`, [
    ids[kind],
  ]);
  return { id: ids[kind], version: 1, ...rows[0] };
}

/** An account that is there to be changed. */
const account = async ({ world, partnerId }: Side, values: Record<string, unknown> = {}) => ({
  id: await world.user('EMPLOYMENT_SPECIALIST', partnerId, values),
  version: 1,
});

/** A view of a list: the caller's own, or somebody's who is asked about. */
async function view({ world, ids }: Side, asking: Asking) {
  const found = await world.owner.query('select id from app_user where id::text = $1', [asking.id]);
  const owner = (asking.view === 'own' && found.rows[0]?.id) || ids.user;
  const row = await world.insert('saved_view', {
    user_id: owner,
    resource: 'referrals',
    name: some(),
    filter: {},
  });
  return { id: row.id };
}

const viewReads: Operations = {
  savedView: { rows: 'mine', args: view, select: '{ id }' },
  ...Object.fromEntries(
    [
      ['allSavedViews', '{ id }'],
      ['_allSavedViewsMeta', '{ count }'],
      ['savedViewConnection', '{ edges { node { id } } }'],
    ].map(([name, select]) => [
      name,
      {
        rows: 'mine',
        args: async (...call: Parameters<typeof view>) => ({
          filter: { ids: [(await view(...call)).id] },
        }),
        select,
      },
    ]),
  ),
};

/** A draft without lines; any other draft of the body is agreed, for there can be one at a time. */
async function draft({ world, accountableBodyId }: Side) {
  const { rows } = await world.owner.query(
    `insert into start_profile (accountable_body_id, version_number, status)
     select $1, 1 + coalesce(max(version_number), 0), 'draft' from start_profile where accountable_body_id = $1
     returning id, version`,
    [accountableBodyId],
  );
  return rows[0] as { id: string; version: number };
}

let daysTaken = 0;
/** A day far ahead that no other call uses. */
const futureDay = () => new Date(Date.UTC(2100, 0, 1 + daysTaken++)).toISOString().slice(0, 10);

export const administrationCommands: Operations = {
  ...viewReads,
  roles: { rows: 'common', args: () => ({}), select: '{ name }' },
  createOrganisation: on('common', async () => ({
    kind: 'delivery_partner',
    name: 'New',
    nameCy: 'Newydd',
    code: `N${some().toUpperCase()}`,
  })),
  updateOrganisation: on('party', async ({ world, accountableBodyId }) => {
    const { rows } = await world.owner.query(
      'select id, version, name, name_cy as "nameCy" from organisation where id = $1',
      [accountableBodyId],
    );
    return rows[0];
  }),
  createDeliveryAgreement: on('common', async ({ partnerId }) => ({ partnerId, ...terms() })),
  updateDeliveryAgreement: on('party', async (side) => ({
    ...(await seen(side, 'deliveryAgreement', 'delivery_agreement')),
    ...terms(),
  })),
  createDeliveryArea: on('common', async () => ({ ...area, nameEn: some() })),
  updateDeliveryArea: on('body', async (side) => ({
    ...(await seen(side, 'deliveryArea', 'delivery_area')),
    ...area,
  })),
  createEmploymentSpecialist: on('partner', async ({ accountableBodyId, partnerId }) => ({
    accountableBodyId,
    partnerId,
    ...staff,
  })),
  updateEmploymentSpecialist: on('partner', async (side) => ({
    ...(await seen(side, 'employmentSpecialist', 'employment_specialist')),
    ...staff,
    startedOn: '2025-01-01',
    userId: side.specialist.userId,
  })),
  createUser: on(
    'account',
    async ({ partnerId }) => ({
      organisationId: partnerId,
      name: 'Newly Invented',
      email: `${some()}@example.org`,
      role: 'EMPLOYMENT_SPECIALIST',
    }),
    '{ user { id } temporaryPassword }',
  ),
  updateUser: on('account', async (side) => ({
    ...(await account(side)),
    name: 'Renamed',
    email: `${some()}@example.org`,
    role: 'EMPLOYMENT_SPECIALIST',
  })),
  disableUser: on('account', (side) => account(side)),
  enableUser: on('account', (side) => account(side, { disabled_at: '2026-01-01' })),
  resetPassword: on('account', (side) => account(side), '{ temporaryPassword }'),
  endSessions: on('account', async (side) => ({ id: (await account(side)).id })),
  createApiClient: on(
    'account',
    async ({ partnerId }) => ({
      organisationId: partnerId,
      name: 'A system',
      role: 'API_CLIENT_PARTNER',
      expiresOn: '2027-01-01',
    }),
    '{ apiClient { id } key }',
  ),
  revokeApiClient: on('account', async ({ world, partnerId }) => ({
    id: (await world.apiClient('API_CLIENT_PARTNER', partnerId)).id,
    version: 1,
  })),
  setLocale: on('common', async () => ({ locale: 'en' })),
  saveView: on('common', async () => ({ resource: 'referrals', name: some(), filter: {} })),
  deleteView: on('mine', view),
  createCode: {
    ...on('common', async () => ({
      list: 'eoi_source',
      code: `c${some()}`,
      labelEn: 'Own',
      labelCy: 'Ein hun',
      mapsTo: 'self',
    })),
    refused: { SYSTEM_ADMINISTRATOR: 'INVALID_STATE' },
  },
  updateCode: on('body', async (side) => ({
    ...(await seen(side, 'code', 'code')),
    labelEn: 'Own',
    labelCy: 'Ein hun',
  })),
  createBankHoliday: on('common', async () => ({
    day: futureDay(),
    nameEn: 'Invented',
    nameCy: 'Dychmygol',
  })),
  deleteBankHoliday: on('common', async ({ world }) => ({
    id: (await world.insert('bank_holiday', { day: futureDay(), name_en: 'A', name_cy: 'A' })).id,
  })),
  saveWageRate: on('common', async () => ({
    ageFrom: 21,
    validFrom: futureDay(),
    hourlyPence: 2000,
    confirmed: false,
    source: 'Invented',
  })),
  setRule: on('common', async () => ({
    ruleKey: 'caseload_cap',
    value: '23',
    validFrom: futureDay(),
  })),
  setTarget: on('common', async () => ({
    measureId: 'B3.01',
    targetBasisPoints: 5000,
    floorBasisPoints: 4000,
    validFrom: futureDay(),
  })),
  createStartProfile: on('common', async ({ world, accountableBodyId }) => {
    await world.owner.query(
      `update start_profile set status = 'agreed', agreed_on = '2026-01-01'
        where accountable_body_id = $1 and status = 'draft'`,
      [accountableBodyId],
    );
    return { copy: false };
  }),
  saveStartProfileLines: on('body', async (side) => {
    const { id, version } = await draft(side);
    return { profileId: id, version, lines: [{ month: '2027-01-01', starts: 2 }] };
  }),
  agreeStartProfile: on('body', async (side) => ({
    ...(await draft(side)),
    agreedOn: '2026-11-20',
  })),
};
