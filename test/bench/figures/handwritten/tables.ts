// Pieces of SQL that several hand-written counts share.

/** The journey of a record `t`. */
export const journey = `join referral r on r.accountable_body_id = t.accountable_body_id and r.id = t.referral_id`;

/** The person of a journey `t`. */
export const person = `join participant p on p.accountable_body_id = t.accountable_body_id and p.id = t.participant_id`;

/** On the programme at the end of $2. */
export const onProgramme = (table: string) =>
  `${table}.started_on <= $2 and (${table}.ended_on is null or ${table}.ended_on > $2)`;

/** The model of the first day of a journey `t`. */
export const modelAtStart = `coalesce((select m.model from model_period m
  where m.referral_id = t.id and m.starts_on <= t.started_on order by m.starts_on desc limit 1), t.model_referred_to)`;

/** The value of a rule on a day: the accountable body's own before the national one. */
export const rule = (key: string, day: string) => `(select s.value from rule_setting s
  where s.rule_key = '${key}' and (s.accountable_body_id = $1 or s.accountable_body_id is null) and s.valid_from <= ${day}
  order by s.accountable_body_id nulls last, s.valid_from desc limit 1)`;

/** A day up to the end of tracking of a journey: the rule is looked up only for days after its end. */
export const tracked = (
  day: string,
  table: string,
) => `(${table}.ended_on is null or ${day} <= ${table}.ended_on
   or coalesce(${day} <= ${table}.ended_on + ${rule('tracking_days', `${table}.started_on`)}::int, true))`;

/** Journeys `t` with the day on which they reached the first of these milestones. */
export const reached = (...types: string[]) => `(
  select r.accountable_body_id, r.partner_id, r.id, r.cohort, r.started_on, r.ended_on, r.initiative_start, min(m.achieved_on) as reached_on
    from milestone m
    join referral r on r.accountable_body_id = m.accountable_body_id and r.id = m.referral_id
   where m.accountable_body_id = $1 and m.type in (${types.map((type) => `'${type}'`).join(', ')}) and r.started_on is not null
   group by r.id) t`;
export const higherTypes = ['higher', 'in_work', 'self_employed'];
