import type { World } from '../support/world';
import type { Place } from '../support/world/organisations';
import type { Side } from './side';

/** Begins every text that says who somebody is, so that a leak can be found in any answer. */
export const secret = 'Cyfrinach';

const day = '2026-03-02';

/** One record of every kind that hangs on a journey. */
export async function journeyRecords(world: World, side: Pick<Side, 'journey' | 'specialist'>) {
  const { journey, specialist } = side;
  const { accountableBodyId: accountable_body_id, partnerId: partner_id } = journey;
  const place = { accountable_body_id, partner_id };
  const of = world.journey.of(journey);
  const add = async (table: string, values: object) =>
    String((await world.insert(table, values as Record<string, unknown>)).id);
  const own = { partner_reference: `${secret} reference ${journey.referralId}` };

  const employer = await add('employer', {
    ...place,
    name: 'Invented Bakery',
    contact_name: `${secret} Contact`,
    contact_email: 'cyfrinach@example.org',
    contact_phone: `${secret} phone`,
  });
  const job = await add('job', {
    ...of,
    ...own,
    employer_id: employer,
    kind: 'employed',
    title: `${secret} title`,
    occupation: 'soc_9',
    sector: 'sic_g',
    employment_type: 'permanent',
    weekly_minutes: 1200,
    hourly_rate_pence: 1300,
    earnings_cycle: 'monthly',
    started_on: day,
  });
  return {
    employer,
    job,
    employerContact: await add('employer_contact', {
      ...of,
      ...own,
      employer_id: employer,
      specialist_id: specialist.id,
      made_by: 'specialist',
      contacted_on: day,
      mode: 'telephone',
      kind: 'competitive_job',
      note: `${secret} note`,
    }),
    adjustment: await add('adjustment', {
      ...of,
      job_id: job,
      description: `${secret} adjustment`,
      agreed_on: day,
    }),
    earning: await add('earning', {
      ...of,
      ...own,
      job_id: job,
      period_from: day,
      period_to: '2026-03-31',
      gross_pence: 90_000,
      source: 'payslip',
      evidence_reference: `${secret} evidence`,
    }),
    milestone: await add('milestone', {
      ...of,
      type: 'job_start',
      achieved_on: day,
      reporting_month: '2026-03-01',
      evidence_path: 'local_records',
      evidence_reference: `${secret} claim`,
      note: `${secret} milestone`,
    }),
    session: await add('session', {
      ...of,
      ...own,
      specialist_id: specialist.id,
      held_on: day,
      minutes: 45,
      mode: 'telephone',
      contents: ['job_search'],
      attendance: 'attended',
      note: `${secret} note`,
    }),
    vocationalProfile: await add('vocational_profile', {
      ...of,
      strengths: `${secret} strengths`,
      goals: `${secret} goals`,
      support_needs: `${secret} needs`,
      disclosure: `${secret} disclosure`,
      completed_on: day,
    }),
    jobPreference: await add('job_preference', { ...of, recorded_on: day, occupation: 'soc_9' }),
    actionPlanStep: await add('action_plan_step', {
      ...of,
      action: `${secret} step`,
      owner: 'participant',
      due_on: '2026-04-01',
    }),
    actionPlanReview: await add('action_plan_review', {
      ...of,
      reviewed_on: day,
      summary: `${secret} summary`,
    }),
    supportStage: await add('support_stage', { ...of, stage: 'engagement', reached_on: day }),
    pause: await add('pause', {
      ...of,
      kind: 'pause',
      reason: 'health',
      starts_on: '2026-04-01',
      ends_on: '2026-04-10',
    }),
    extension: await add('extension', {
      ...of,
      sequence: 1,
      months: 3,
      starts_on: '2027-01-19',
      ends_on: '2027-04-18',
      reason: 'near_outcome',
      approved_by: 'Test manager',
      approved_on: '2026-11-02',
    }),
  };
}

/** What belongs to the accountable body: made once for it, however many partners it has. */
export async function bodyRecords(
  { owner, insert }: World,
  { accountableBodyId, partnerId }: Place,
) {
  const of = { accountable_body_id: accountableBodyId };
  const once = async (table: string, values: object) => {
    const found = await owner.query<{ id: string }>(
      `select id from ${table} where accountable_body_id = $1 limit 1`,
      [accountableBodyId],
    );
    return String((found.rows[0] ?? (await insert(table, { ...of, ...values }))).id);
  };
  const startProfile = await once('start_profile', { version_number: 1, status: 'draft' });
  return {
    startProfile,
    startProfileLine: String(
      (
        await insert('start_profile_line', {
          ...of,
          profile_id: startProfile,
          partner_id: partnerId,
          month: '2026-12-01',
          starts: 9,
        })
      ).id,
    ),
    deliveryArea: await once('delivery_area', { name_en: 'East', name_cy: 'Dwyrain' }),
    code: await once('code', {
      list: 'eoi_source',
      code: `own_${accountableBodyId.replaceAll('-', '')}`,
      label_en: 'Own',
      label_cy: 'Ein hun',
      maps_to: 'self',
    }),
    ruleSetting: await once('rule_setting', {
      rule_key: 'caseload_cap',
      value: '21',
      valid_from: '2026-01-01',
    }),
    target: await once('target', {
      measure_id: 'B3.01',
      target_basis_points: 5000,
      floor_basis_points: 4000,
      valid_from: '2026-01-01',
    }),
  };
}
