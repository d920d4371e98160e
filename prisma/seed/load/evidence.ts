import type pg from 'pg';
import type { OrganisationRow } from '../rows';

/** Records of a journey; each is one line of the person's history. */
const ofJourneys = [
  'model_period',
  'assignment',
  'pause',
  'extension',
  'support_stage',
  'vocational_profile',
  'job_preference',
  'action_plan_step',
  'action_plan_review',
  'session',
  'employer_contact',
  'job',
  'adjustment',
  'earning',
  'milestone',
];

const made = (table: string, participant: string, partner: string, join = '') => `
  select t.created_at, t.accountable_body_id, ${partner}, ${participant}, '${table}', t.id::text
    from ${table} t ${join}`;

/** What is entered at the same instant, in the order in which it must be. */
const firstThings = `array_position(array['participant', 'expression_of_interest', 'referral'], made.record)`;

/**
 * Writes the evidence that the records of the programme were made, in the order and at the time in which they were,
 * as the audit triggers would have done. The actor is the demonstration: nobody in it acted.
 */
export async function writeEvidence(
  client: pg.Client,
  organisations: readonly OrganisationRow[],
): Promise<void> {
  const sources = [
    made('participant', 't.id', 'null::uuid'),
    made('expression_of_interest', 't.participant_id', 't.partner_id'),
    made('referral', 't.participant_id', 't.partner_id'),
    ...ofJourneys.map((table) =>
      made(table, 'r.participant_id', 't.partner_id', 'join referral r on r.id = t.referral_id'),
    ),
  ];
  await client.query(
    `insert into audit_event (occurred_at, accountable_body_id, partner_id, participant_id, table_name, row_id,
                              action, changes, actor_kind, actor_name, actor_role)
     select made.*, 'insert', '{}', 'system', 'Demonstration', 'system'
       from (${sources.join(' union all ')}) made (at, body, partner, person, record, row)
      where made.body = any ($1)
      order by made.at, ${firstThings} nulls last`,
    [organisations.map(({ id }) => id)],
  );
}
