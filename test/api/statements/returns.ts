import type { StatementWorldParts } from './world';

const somebody = '00000000-0000-4000-8000-00000000000a';

/** A period that was submitted twice, by the ids of its records. */
export const submittedReturn = {
  period: '00000000-0000-4000-8000-0000000000c0',
  revisions: ['00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000c2'],
} as const;

const at = '2026-11-05T10:00:00Z';
const prepared = { prepared_at: at, prepared_by_id: somebody, prepared_by_name: 'Test preparer' };
const submitted = {
  ...prepared,
  signed_at: at,
  signed_by_id: '00000000-0000-4000-8000-00000000000b',
  signed_by_name: 'Test signer',
  signed_digest: 'as signed',
  submitted_at: at,
  submitted_by_id: somebody,
  submitted_by_name: 'Test preparer',
  content_digest: 'as frozen',
  receipt: 'as sealed',
};
const again = { reopen_reason: 'Late', reopened_by_id: somebody, reopened_by_name: 'Test' };

/** The calendar of returns with three prepared revisions, an exception for each, contacts and requirements moved. */
export async function addReturns({ owner, insert }: StatementWorldParts, body: string) {
  await owner.query('select app.make_return_periods()');
  const { rows } = await owner.query<{ id: string }>(
    'select id from return_period where accountable_body_id = $1 order by first_day limit 3',
    [body],
  );
  const of = { accountable_body_id: body };
  for (const { id } of rows) {
    await insert('return_revision', {
      ...of,
      period_id: id,
      number: 1,
      ...prepared,
    });
    await insert('return_exception', {
      ...of,
      period_id: id,
      user_id: somebody,
      user_name: 'Test user',
      until_on: '2026-12-01',
      exception_reason: 'Late payslips',
      granted_by_id: somebody,
      granted_by_name: 'Test administrator',
    });
  }
  await insert('return_period', {
    ...of,
    id: submittedReturn.period,
    kind: 'month',
    first_day: '2024-12-01',
    last_day: '2024-12-31',
    opens_on: '2025-01-01',
    due_on: '2025-01-08',
    edits_end_on: '2099-12-31',
  });
  for (const [place, id] of submittedReturn.revisions.entries())
    await insert('return_revision', {
      ...of,
      id,
      period_id: submittedReturn.period,
      number: place + 1,
      ...submitted,
      ...(place > 0 ? again : {}),
    });
  await insert('return_contact', {
    ...of,
    contract_number: 'CTW-1',
    lead_name: 'Test lead',
    lead_email: 'lead@example.org',
    deputy_name: 'Test deputy',
    deputy_email: 'deputy@example.org',
  });
  for (const row_id of ['A1.01', 'A2.01', 'B1.02'])
    await insert('requirement_collection', {
      ...of,
      row_id,
      collection: 'digital',
      valid_from: '2026-01-01',
    });
}
