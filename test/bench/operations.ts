import type { IncomingMessage } from 'node:http';

/** One operation to measure: as a GraphQL request to us, and as the best hand-written SQL for the bare server. */
export interface Operation {
  name: string;
  query: string;
  /** Variables of one request; `pick` gives a random one of the people loaded. */
  variables(pick: () => Subject): Record<string, unknown>;
  /** The statement of the bare server with its parameters. */
  sql: string;
  values(pick: () => Subject, accountableBodyId: string): unknown[];
}

/** A person under way, by ids. */
export interface Subject {
  participantId: string;
  referralId: string;
  partnerId: string;
  specialistId: string | null;
}

const list: Operation = {
  name: 'first page of participants',
  query: `query List { allParticipants(perPage: 25, sortField: surname, sortOrder: asc) {
    id reference forename surname
    currentReferral {
      id referredOn startedOn cohort status lastContactOn sessionCount employerContactCount
      currentSpecialist { id name }
    }
  } }`,
  variables: () => ({}),
  values: (_pick, accountableBodyId) => [accountableBodyId],
  sql: `select coalesce(json_agg(row_to_json(x)), '[]') as rows from (
    select p.id, p.reference, p.forename, p.surname, row_to_json(r) as "currentReferral"
      from (select id, accountable_body_id, reference, forename, surname from participant
             where accountable_body_id = $1 order by surname, forename, id limit 25) p
      left join lateral (
        select r.id, r.referred_on as "referredOn", r.started_on as "startedOn", r.cohort,
               case
                 when r.rejected_on is not null then 'rejected'
                 when r.cancelled_on is not null then 'cancelled'
                 when r.ended_on is not null then 'ended'
                 when r.started_on is null and r.acknowledged_on is null then 'awaiting_acknowledgement'
                 when r.started_on is null then 'acknowledged'
                 else coalesce(
                   (select case z.kind when 'pause' then 'paused' else 'disengaged' end from pause z
                     where z.referral_id = r.id and z.starts_on <= current_date
                       and (z.ends_on is null or z.ends_on > current_date) limit 1),
                   case when exists (select from job j where j.referral_id = r.id and j.started_on <= current_date
                     and (j.ended_on is null or j.ended_on > current_date)) then 'in_work_support' else 'in_support' end)
               end as status,
               (select s.held_on from session s where s.referral_id = r.id and s.attendance = 'attended'
                 order by s.held_on desc limit 1) as "lastContactOn",
               (select count(*)::int from session s where s.referral_id = r.id) as "sessionCount",
               (select count(*)::int from employer_contact c where c.referral_id = r.id) as "employerContactCount",
               (select json_build_object('id', e.id, 'name', e.name)
                  from assignment a join employment_specialist e on e.id = a.specialist_id
                 where a.referral_id = r.id and a.starts_on <= current_date
                   and (a.ends_on is null or a.ends_on >= current_date) limit 1) as "currentSpecialist"
          from referral r
         where r.accountable_body_id = p.accountable_body_id and r.participant_id = p.id
         order by r.referred_on desc, r.id desc limit 1) r on true
     order by p.surname, p.forename, p.id) x`,
};

const page: Operation = {
  name: 'a participant’s page',
  query: `query Page($id: ID!) { participant(id: $id) {
    id reference forename surname dateOfBirth postcode phone email conditions disadvantageGroups
    expressions { id submittedOn source }
    referrals {
      id referredOn startedOn endedOn cohort status supportEndDue
      currentSpecialist { id name }
      sessions(first: 20) { id heldOn minutes mode attendance contents }
      employerContacts(first: 20) { id contactedOn kind employer { id name } }
      jobs { id title startedOn endedOn weeklyMinutes employer { id name } }
      earnings(first: 20) { id periodFrom periodTo grossPence source }
      milestones { id type achievedOn evidencePath }
    }
  } }`,
  variables: (pick) => ({ id: pick().participantId }),
  values: (pick) => [pick().participantId],
  sql: `select row_to_json(x) as rows from (
    select p.id, p.reference, p.forename, p.surname, p.date_of_birth, p.postcode, p.phone, p.email, p.conditions,
           p.disadvantage_groups,
           (select json_agg(json_build_object('id', e.id, 'submittedOn', e.submitted_on, 'source', e.source)
                            order by e.submitted_on desc)
              from expression_of_interest e
             where e.accountable_body_id = p.accountable_body_id and e.participant_id = p.id) as expressions,
           (select json_agg(row_to_json(r)) from (
              select r.id, r.referred_on, r.started_on, r.ended_on, r.cohort,
                     coalesce((select x.ends_on from extension x where x.referral_id = r.id order by x.ends_on desc limit 1),
                       (r.started_on + interval '12 months')::date) as support_end_due,
                     exists (select from pause z where z.referral_id = r.id and z.starts_on <= current_date
                       and (z.ends_on is null or z.ends_on > current_date)) as paused,
                     exists (select from job j where j.referral_id = r.id and j.started_on <= current_date
                       and (j.ended_on is null or j.ended_on > current_date)) as in_work,
                     (select json_build_object('id', e.id, 'name', e.name)
                        from assignment a join employment_specialist e on e.id = a.specialist_id
                       where a.referral_id = r.id and a.starts_on <= current_date
                         and (a.ends_on is null or a.ends_on >= current_date) limit 1) as specialist,
                     (select json_agg(row_to_json(s)) from (select id, held_on, minutes, mode, attendance, contents
                        from session where referral_id = r.id order by held_on desc limit 20) s) as sessions,
                     (select json_agg(row_to_json(c)) from (select c.id, c.contacted_on, c.kind, e.id as employer, e.name
                        from employer_contact c join employer e on e.id = c.employer_id
                       where c.referral_id = r.id order by c.contacted_on desc limit 20) c) as contacts,
                     (select json_agg(row_to_json(j)) from (select j.id, j.title, j.started_on, j.ended_on, j.weekly_minutes,
                        e.id as employer, e.name from job j left join employer e on e.id = j.employer_id
                       where j.referral_id = r.id order by j.started_on desc limit 50) j) as jobs,
                     (select json_agg(row_to_json(m)) from (select id, period_from, period_to, gross_pence, source
                        from earning where referral_id = r.id order by period_to desc limit 20) m) as earnings,
                     (select json_agg(row_to_json(m)) from (select id, type, achieved_on, evidence_path
                        from milestone where referral_id = r.id order by achieved_on limit 50) m) as milestones
                from referral r where r.accountable_body_id = p.accountable_body_id and r.participant_id = p.id
               order by r.referred_on desc) r) as referrals
      from participant p where p.id = $1) x`,
};

const record: Operation = {
  name: 'record a session',
  query: `mutation Record($input: RecordSessionInput!) { recordSession(input: $input) { id heldOn minutes attendance } }`,
  variables: (pick) => ({
    input: {
      referralId: pick().referralId,
      heldOn: '2026-11-20',
      minutes: 45,
      mode: 'telephone',
      contents: ['job_search'],
      attendance: 'attended',
    },
  }),
  values: (pick, accountableBodyId) => {
    const { referralId, partnerId, specialistId } = pick();
    return [
      accountableBodyId,
      partnerId,
      referralId,
      specialistId,
      '2026-11-20',
      45,
      'telephone',
      ['job_search'],
      'attended',
    ];
  },
  sql: `insert into session (accountable_body_id, partner_id, referral_id, specialist_id, held_on, minutes, mode, contents, attendance)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    returning json_build_object('id', id, 'heldOn', held_on, 'minutes', minutes, 'attendance', attendance) as rows`,
};

export const operations: Operation[] = [list, page, record];

/** Reads a request's body whole. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
