/**
 * Who is in the return of a period: everybody to whom something happened in it on the way to the programme or on it, or
 * who was on the programme on any day of it (docs/adr/0016). The day of the end is the first day off the programme.
 */
export const isDue = `(
  e.submitted_on between period.first and period.last
  or e.pre_screen_on between period.first and period.last
  or e.initial_meeting_on between period.first and period.last
  or e.not_referred_on between period.first and period.last
  or r.referred_on between period.first and period.last
  or r.input_on between period.first and period.last
  or r.acknowledged_on between period.first and period.last
  or r.rejected_on between period.first and period.last
  or r.cancelled_on between period.first and period.last
  or r.ended_on between period.first and period.last
  or (r.started_on <= period.last and coalesce(r.ended_on > period.first, true))
  or exists (
    select from milestone m
     where m.accountable_body_id = r.accountable_body_id and m.partner_id = r.partner_id and m.referral_id = r.id
       and m.achieved_on <= period.last
       and (m.achieved_on >= period.first or m.reporting_month between period.first and period.last))
  or exists (
    select from extension x
     where x.referral_id = r.id and x.approved_on <= period.last
       and (x.approved_on >= period.first or x.starts_on between period.first and period.last)))`;
