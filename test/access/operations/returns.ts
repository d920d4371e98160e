import { randomUUID } from 'node:crypto';
import type { Side } from '../side';
import type { Asking, Operation, Operations } from './operation';
import { readsOf } from './reads';

// Returns: the calendar and the revisions are the accountable body's; DWP sees what was submitted, of all of them.

const somebody = randomUUID();
const at = '2026-11-05T10:00:00Z';
const prepared = { prepared_at: at, prepared_by_id: somebody, prepared_by_name: 'Test preparer' };
const submitted = {
  ...prepared,
  signed_at: at,
  signed_by_id: randomUUID(),
  signed_by_name: 'Test signer',
  signed_digest: 'as signed',
  submitted_at: at,
  submitted_by_id: somebody,
  submitted_by_name: 'Test preparer',
  content_digest: 'as frozen',
  receipt: 'as sealed',
};

/** A quarter long ago, in which nobody is counted and no check finds anything; open for work. */
async function period({ world, accountableBodyId }: Side) {
  const { rows } = await world.owner.query(
    `select count(*)::int as taken from return_period
      where accountable_body_id = $1 and first_day < '1990-01-01'`,
    [accountableBodyId],
  );
  const first = new Date(Date.UTC(1800, 3 * rows[0].taken, 1));
  const day = (months: number, days: number) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, days))
      .toISOString()
      .slice(0, 10);
  const row = await world.insert('return_period', {
    accountable_body_id: accountableBodyId,
    kind: 'quarter',
    first_day: day(0, 1),
    last_day: day(3, 0),
    opens_on: day(3, 1),
    due_on: day(3, 7),
    edits_end_on: '2099-12-31',
  });
  return String(row.id);
}

/** A revision in a quarter of its own. */
async function revision(side: Side, facts: object, periodId?: string) {
  const row = await side.world.insert('return_revision', {
    accountable_body_id: side.accountableBodyId,
    period_id: periodId ?? (await period(side)),
    number: 1,
    ...facts,
  });
  return { id: String(row.id), version: 1, periodId: String(row.period_id) };
}

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** The prepared return of a month of 2026, in which the journey of every side is on the programme and nobody is met. */
async function month({ world, accountableBodyId }: Side, firstDay: string) {
  const { owner } = world;
  await owner.query(
    `select set_config('app.today', '2026-11-23', false), app.make_return_periods()`,
  );
  const found = await owner.query(
    `update return_period set edits_end_on = '2099-12-31'
      where accountable_body_id = $1 and kind = 'month' and first_day = $2
      returning id`,
    [accountableBodyId, firstDay],
  );
  const { rows } = await owner.query(
    `insert into return_revision (accountable_body_id, period_id, number, prepared_at, prepared_by_id, prepared_by_name)
     values ($1, $2, 1, $3, $4, $5) on conflict (period_id, number) do update set number = 1 returning id`,
    [accountableBodyId, found.rows[0].id, ...Object.values(prepared)],
  );
  return String(rows[0].id);
}

const input = (details: object) => ({ input: details });
const on = (
  rows: Operation['rows'],
  make: (side: Side, asking: Asking) => Promise<object>,
  select = '{ id }',
): Operation => ({ rows, args: async (...call) => input(await make(...call)), select });

/** A signed return, by the API itself, so that its figures are those that were signed. */
async function signed(side: Side) {
  const made = await revision(side, prepared);
  const client = await side.world.signedIn(side.administratorId);
  const { signReturn } = await client.request<{ signReturn: { id: string; version: number } }>(
    'mutation ($input: SignReturnInput!) { signReturn(input: $input) { id version } }',
    input(seen(made)),
  );
  return signReturn;
}

/** Somebody's exception: the caller's own, where a partner asks for its own. */
async function exception(side: Side, { view, role, id }: Asking) {
  const own = view === 'own' && role === 'PARTNER_MANAGER';
  const row = await side.world.insert('return_exception', {
    accountable_body_id: side.accountableBodyId,
    period_id: await period(side),
    user_id: own ? id : side.administratorId,
    user_name: 'Test user',
    until_on: '2026-12-01',
    exception_reason: 'Late payslips',
    granted_by_id: somebody,
    granted_by_name: 'Test administrator',
  });
  return String(row.id);
}

const contacts = {
  contract_number: 'CTW-1',
  lead_name: 'Test lead',
  lead_email: 'lead@example.org',
  deputy_name: 'Test deputy',
  deputy_email: 'deputy@example.org',
};

/** The contacts of an accountable body, which has them once, however many calls make them at a time. */
async function contact({ world, accountableBodyId }: Side) {
  const columns = ['accountable_body_id', ...Object.keys(contacts)];
  const values = [accountableBodyId, ...Object.values(contacts)];
  await world.owner.query(
    `insert into return_contact (${columns}) values (${values.map((_value, place) => `$${place + 1}`)})
     on conflict do nothing`,
    values,
  );
  const { rows } = await world.owner.query(
    'select id, version from return_contact where accountable_body_id = $1',
    [accountableBodyId],
  );
  return { id: String(rows[0].id), version: Number(rows[0].version) };
}

let daysTaken = 0;
const futureDay = () => new Date(Date.UTC(2100, 0, 1 + daysTaken++)).toISOString().slice(0, 10);

const collection = async ({ world, accountableBodyId }: Side) =>
  String(
    (
      await world.insert('requirement_collection', {
        accountable_body_id: accountableBodyId,
        row_id: 'A1.01',
        collection: 'digital',
        valid_from: futureDay(),
      })
    ).id,
  );

const sent = async (side: Side) => (await revision(side, submitted)).id;
/** A figure of a submitted return with one row of the partner's. */
async function counted(side: Side) {
  const revisionId = await sent(side);
  await side.world.insert('return_member', {
    accountable_body_id: side.accountableBodyId,
    revision_id: revisionId,
    position: 0,
    measure_id: 'A4.08',
    part: 'numerator',
    partner_id: side.partnerId,
    keys: '[]',
    subject: randomUUID(),
    quantity: 1,
  });
  return { revisionId, measure: 'A4.08' };
}
const none = { AB_ANALYST: 'nothing', BI_READER: 'nothing', PARTNER_MANAGER: 'nothing' } as const;

export const returns: Operations = {
  ...readsOf(
    'returnPeriod',
    'submitted',
    async (side) => (await revision(side, submitted)).periodId,
  ),
  ...readsOf('returnRevision', 'submitted', sent),
  ...readsOf('returnException', 'partner', exception),
  ...readsOf('returnContact', 'body', async (side) => (await contact(side)).id),
  ...readsOf('requirementCollection', 'body', collection),
  availableReturnCommands: {
    rows: 'submitted',
    args: async (side) => ({ periodId: (await revision(side, submitted)).periodId }),
    select: '',
    refused: none,
  },
  returnChecks: {
    rows: 'body',
    args: async (side) => ({ revisionId: await month(side, '2026-02-01') }),
    select: '{ key }',
  },
  returnOffenders: on(
    'body',
    async (side) => ({ revisionId: await month(side, '2026-02-01'), check: 'contact_owed' }),
    '{ offenders { recordId } }',
  ),
  returnFigures: on('submitted', async (side) => ({ revisionId: await sent(side) }), '{ frozen }'),
  // The revision is the accountable body's, the rows in it are those of a partner.
  returnMembers: on('partner', counted, '{ count }'),
  returnDifference: on(
    'submitted',
    async (side) => {
      const first = await revision(side, submitted);
      const again = { reopen_reason: 'Late', reopened_by_id: somebody, reopened_by_name: 'Test' };
      const second = await revision(side, { ...submitted, number: 2, ...again }, first.periodId);
      return { fromRevisionId: first.id, toRevisionId: second.id };
    },
    '{ fromRevisionId }',
  ),
  changedSinceSubmission: on(
    'body',
    async (side) => ({ periodId: (await revision(side, submitted)).periodId }),
    '{ fromRevisionId }',
  ),
  returnSenders: {
    rows: 'submittedOwn',
    args: async (side) => {
      await side.world.insert('return_term', {
        accountable_body_id: side.accountableBodyId,
        revision_id: await sent(side),
        kind: 'cover',
        position: 0,
        content: { accountableBody: { nameEn: 'Test body', nameCy: 'Corff prawf' } },
      });
      return {};
    },
    select: '{ accountableBodyId nameEn }',
  },
  verifyReturn: {
    rows: 'body',
    args: async (side) => ({ revisionId: await sent(side) }),
    select: '{ intact }',
  },
  prepareReturn: on('body', async (side) => ({ periodId: await period(side) })),
  answerReturnCheck: on('body', async (side) => ({
    revisionId: await month(side, '2026-02-01'),
    check: 'contact_owed',
    comment: 'Known.',
  })),
  requestReturnWaiver: on('body', async (side) => ({
    revisionId: await month(side, '2026-04-01'),
    check: 'part_not_signed',
    waiverReason: 'Agreed with DWP.',
  })),
  approveReturnWaiver: on('body', async (side) => {
    const row = await side.world.insert('return_waiver', {
      accountable_body_id: side.accountableBodyId,
      revision_id: await month(side, '2026-04-01'),
      check_key: randomUUID(),
      waiver_reason: 'Agreed with DWP.',
      offender_count: 1,
      requested_by_id: somebody,
      requested_by_name: 'Test preparer',
    });
    return { id: row.id, version: 1 };
  }),
  signReturnPart: on('body', async (side) => ({ revisionId: (await revision(side, prepared)).id })),
  signReturn: on('body', async (side) => {
    await contact(side);
    return seen(await revision(side, prepared));
  }),
  submitReturn: on('body', async (side) => {
    await contact(side);
    return signed(side);
  }),
  acceptReturn: on('submitted', async (side) => seen(await revision(side, submitted))),
  sendBackReturn: on('submitted', async (side) => ({
    ...seen(await revision(side, submitted)),
    questions: 'Why so few?',
  })),
  reopenReturn: on('body', async (side) => ({
    periodId: (await revision(side, submitted)).periodId,
    reopenReason: 'A late start.',
  })),
  setReturnContacts: on('common', async (side) => ({
    contractNumber: 'CTW-2',
    leadName: 'Test lead',
    leadEmail: 'lead@example.org',
    deputyName: 'Test deputy',
    deputyEmail: 'deputy@example.org',
    version: (await contact(side)).version,
  })),
  updateReturnPeriod: on('body', async (side) => ({
    id: await period(side),
    version: 1,
    opensOn: '2026-11-01',
    dueOn: '2026-11-10',
    editsEndOn: '2026-11-30',
  })),
  grantReturnException: on('body', async (side) => ({
    periodId: await period(side),
    // Nobody grants it to themselves.
    userId: await side.world.user('AB_ADMINISTRATOR', side.accountableBodyId),
    untilOn: futureDay(),
    exceptionReason: 'Late payslips.',
  })),
  moveRequirement: on('common', async () => ({
    rowId: 'A1.01',
    collection: 'digital',
    validFrom: futureDay(),
  })),
};
