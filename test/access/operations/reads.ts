import type { Side } from '../side';
import type { Asking, Operations, Rows } from './operation';

const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The four ways to read one kind of record. */
export function readsOf(
  singular: string,
  rows: Rows,
  idOf: (side: Side, asking: Asking) => string | Promise<string> = ({ ids }) => ids[singular] ?? '',
  { plural = `${singular}s`, key = 'id' } = {},
): Operations {
  const these = async (side: Side, asking: Asking) => ({
    filter: { ids: [await idOf(side, asking)] },
  });
  return {
    [singular]: {
      rows,
      args: async (side, asking) => ({ id: await idOf(side, asking) }),
      select: `{ ${key} }`,
    },
    [`all${titled(plural)}`]: { rows, args: these, select: `{ ${key} }` },
    [`_all${titled(plural)}Meta`]: { rows, args: these, select: '{ count }' },
    [`${singular}Connection`]: { rows, args: these, select: `{ edges { node { ${key} } } }` },
  };
}

const first =
  (table: string, key = 'id') =>
  async (side: Side) =>
    String((await side.world.owner.query(`select ${key} as id from ${table} limit 1`)).rows[0]?.id);

/** Every kind of record that can be read, by whose it is. */
export const reads: Operations = {
  ...Object.assign(
    {},
    ...[
      'participant',
      'expressionOfInterest',
      'referral',
      'modelPeriod',
      'assignment',
      'pause',
      'extension',
      'supportStage',
      'actionPlanStep',
      'actionPlanReview',
      'jobPreference',
      'vocationalProfile',
      'session',
      'employer',
      'employerContact',
      'job',
      'adjustment',
      'earning',
      'milestone',
      'employmentSpecialist',
      'auditEvent',
      'readEvent',
      'download',
      'possibleDuplicate',
    ].map((name) =>
      readsOf(
        name,
        'partner',
        undefined,
        name === 'expressionOfInterest' ? { plural: 'expressionsOfInterest' } : {},
      ),
    ),
    ...['deliveryArea', 'startProfile', 'code', 'ruleSetting', 'target'].map((name) =>
      readsOf(name, 'body'),
    ),
  ),
  ...readsOf('startProfileLine', 'partner'),
  // Delivery partners are in a directory for accountable bodies; another accountable body is not.
  ...readsOf('organisation', 'party', ({ partnerId, accountableBodyId }, { view }) =>
    view === 'foreign' ? accountableBodyId : partnerId,
  ),
  ...readsOf('deliveryAgreement', 'party'),
  ...readsOf('user', 'account'),
  ...readsOf('apiClient', 'account'),
  ...readsOf('localAuthority', 'common', first('local_authority', 'code'), {
    plural: 'localAuthorities',
    key: 'code',
  }),
  ...readsOf('codeList', 'common', first('code_list', 'name'), {
    plural: 'codeLists',
    key: 'name',
  }),
  ...readsOf('rule', 'common', first('rule', 'key'), { plural: 'rules', key: 'key' }),
  ...readsOf('measure', 'common', first('measure')),
  ...readsOf('bankHoliday', 'common', first('bank_holiday')),
  ...readsOf('wageRate', 'common', first('wage_rate')),
};
