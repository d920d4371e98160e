import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { insert, type Values } from './insert';
import type { Place } from './organisations';

const some = () => randomBytes(4).toString('hex').toUpperCase();

/** A journey of one person, by the ids of its records. */
export interface Journey extends Place {
  participantId: string;
  expressionId: string;
  referralId: string;
}

/** Makes people at a named point of their journey; every date lies in the past of the tests' day. */
export function journeys(owner: pg.Client) {
  const person = async (place: Place, values: Values = {}): Promise<string> => {
    const row = await insert(owner, 'participant', {
      accountable_body_id: place.accountableBodyId,
      partner_ids: [place.partnerId],
      reference: `PW-${some()}`,
      forename: 'Testa',
      surname: `Sample-${some()}`,
      date_of_birth: '1990-04-01',
      postcode: 'ME99 9XX',
      local_authority_code: 'E07000105',
      contact_channels: ['email'],
      conditions: ['mental_health'],
      disadvantage_groups: [],
      offence_groups: [],
      ...values,
    });
    return row.id as string;
  };
  const expressed = async (place: Place, values: Values = {}, personValues: Values = {}) => {
    const participantId = await person(place, personValues);
    const row = await insert(owner, 'expression_of_interest', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      participant_id: participantId,
      submitted_on: '2026-01-05',
      source: 'self',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
      right_to_reside: true,
      right_to_work: true,
      ...values,
    });
    return { ...place, participantId, expressionId: row.id as string };
  };
  const met = (place: Place, personValues: Values = {}) =>
    expressed(
      place,
      {
        pre_screen_on: '2026-01-06',
        pre_screen_attended: true,
        pre_screen_passed: true,
        initial_meeting_on: '2026-01-08',
        initial_meeting_attended: true,
        initial_meeting_finding: 'suitable',
      },
      personValues,
    );
  const referred = async (
    place: Place,
    values: Values = {},
    personValues: Values = {},
  ): Promise<Journey> => {
    const expression = await met(place, personValues);
    const row = await insert(owner, 'referral', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      participant_id: expression.participantId,
      expression_of_interest_id: expression.expressionId,
      local_authority_code: 'E07000105',
      referred_on: '2026-01-12',
      input_on: '2026-01-12',
      cohort: 'out_of_work',
      model_referred_to: 'ips',
      benefits_at_start: [],
      ...values,
    });
    return { ...expression, referralId: row.id as string };
  };
  const acknowledged = (place: Place, values: Values = {}, personValues: Values = {}) =>
    referred(place, { acknowledged_on: '2026-01-13', ...values }, personValues);
  const of = (journey: Journey) => ({
    accountable_body_id: journey.accountableBodyId,
    partner_id: journey.partnerId,
    referral_id: journey.referralId,
  });
  const assigned = async (journey: Journey, specialistId: string) => {
    await insert(owner, 'assignment', {
      ...of(journey),
      specialist_id: specialistId,
      starts_on: '2026-01-19',
    });
    return journey;
  };
  /** On the programme, out of work, on IPS; with a specialist when one is given. */
  const started = async (
    place: Place,
    specialistId?: string,
    values: Values = {},
    personValues: Values = {},
  ): Promise<Journey> => {
    const began = { started_on: '2026-01-19', ...values };
    const journey = await acknowledged(place, began, personValues);
    await insert(owner, 'model_period', { ...of(journey), model: 'ips', starts_on: '2026-01-19' });
    return specialistId ? assigned(journey, specialistId) : journey;
  };
  return {
    person,
    /** An expression of interest, not looked at yet. */
    expressed,
    /** Pre-screen passed and found suitable at the initial meeting. */
    met,
    /** Referred, not acknowledged. */
    referred,
    acknowledged,
    started,
    assigned,
    /** Ended with the provision completed. */
    ended: async (place: Place, values: Values = {}, personValues: Values = {}) =>
      started(
        place,
        undefined,
        { ended_on: '2026-10-30', end_reason: 'completed_provision', ...values },
        personValues,
      ),
    /** The columns that tie a row to the journey, for rows of other kinds. */
    of,
  };
}
