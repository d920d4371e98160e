import { z } from 'zod';
import {
  choiceOf,
  codeOf,
  codesOf,
  day,
  id,
  line,
  partnerReference,
  pence,
  version,
  weeklyMinutes,
  whole,
  yesNo,
} from '../../core/fields';
import { confirmWarnings } from '../../core/warnings';
import { journeySteps } from '../../rules/journey';
import { localAuthorityCode } from '../participant/inputs';

export const makeReferralInput = z.object({
  expressionOfInterestId: id('The expression of interest it follows from.'),
  version: version().optional(),
  cohort: choiceOf('cohort', 'Out of work or in-work retention.'),
  modelReferredTo: choiceOf('support_model', 'Model the person is referred to.'),
  localAuthorityCode: localAuthorityCode()
    .optional()
    .meta({ description: 'GSS code of the local authority; left out, that of the person.' }),
  referredOn: day('The day the referral was made; left out, today.').optional(),
  inputOn: day(
    'The day it was input, from which the working days count; left out, today.',
  ).optional(),
  partnerReference: partnerReference(),
  confirmWarnings: confirmWarnings(),
});

const referral = { referralId: id('The referral.'), version: version().optional() };

export const acknowledgeReferralInput = z.object({
  ...referral,
  acknowledgedOn: day('The day it was acknowledged; left out, today.').optional(),
});

const scenario = codeOf(
  'not_started_scenario',
  'Why the person does not start; the short reason follows from it.',
);

export const rejectReferralInput = z.object({
  ...referral,
  rejectedOn: day('The day it was rejected; left out, today.').optional(),
  scenario,
});

export const cancelReferralInput = z.object({
  ...referral,
  cancelledOn: day('The day it was cancelled; left out, today.').optional(),
  scenario,
  didNotAttend: yesNo('It follows from the person not attending.').default(false),
});

const atStart = {
  initiativeStart: yesNo('The start counts as an initiative start too.').default(true),
  unemploymentLength: codeOf('unemployment_length', 'Length of unemployment.').optional(),
  benefitsAtStart: codesOf('benefit', 'Benefits claimed at the start.').default([]),
  jobAtStartTitle: line('Title of the job held at the start.').optional(),
  jobAtStartSector: codeOf('sector', 'Its sector.').optional(),
  jobAtStartEmploymentType: codeOf('employment_type', 'Its employment type.').optional(),
  jobAtStartWeeklyMinutes: weeklyMinutes('Its average working time.').optional(),
  jobAtStartEarningsCycle: codeOf('earnings_cycle', 'How often it pays.').optional(),
  jobAtStartHourlyRatePence: pence('Its pay an hour.').optional(),
};
const atStartObject = z.object(atStart);
export type AtStart = z.output<typeof atStartObject>;

export const startReferralInput = z.object({
  ...referral,
  startedOn: day('First day on the programme; left out, today.').optional(),
  model: choiceOf(
    'support_model',
    'Model the person starts on; left out, the one referred to.',
  ).optional(),
  specialistId: id(
    'Employment Specialist from the start; left out, the one assigned, or you if you are one and nobody is.',
  ).optional(),
  ...atStart,
  confirmWarnings: confirmWarnings(),
});

export const updateStartDetailsInput = z.object({
  referralId: referral.referralId,
  version: version(),
  ...atStart,
});

export const markKeyedIntoPrapInput = z.object({
  ...referral,
  keyedIntoPrapOn: day('The day the start was keyed; left out, today.').optional(),
  prapReference: line('Reference in PRaP.', 50).optional(),
});

export const assignSpecialistInput = z.object({
  ...referral,
  specialistId: id('The Employment Specialist.'),
  startsOn: day(
    'First day of the assignment; the former one ends the day before. Left out, today.',
  ).optional(),
  confirmWarnings: confirmWarnings(),
});

export const changeModelInput = z.object({
  ...referral,
  model: choiceOf('support_model', 'The new model.'),
  startsOn: day('First day on it; left out, today.').optional(),
  changeReason: codeOf('model_change_reason', 'Why the person moves.'),
});

export const pauseParticipationInput = z.object({
  ...referral,
  startsOn: day('First day of the pause; left out, today.').optional(),
  pauseReason: codeOf('pause_reason', 'Why the person pauses.'),
});

export const disengageInput = z.object({
  ...referral,
  startsOn: day('First day of the disengagement; left out, today.').optional(),
  disengagementReason: codeOf('disengagement_reason', 'Why the person disengages.'),
});

/** For the end of a pause and for re-engagement. */
export const endInterruptionInput = z.object({
  ...referral,
  endsOn: day('Last day of the interruption, the day of the return; left out, today.').optional(),
});

export const extendSupportInput = z.object({
  ...referral,
  extensionReason: codeOf('extension_reason', 'Why support is extended.'),
  months: whole('Months; left out, the length the rules set.', 1, 12).optional(),
  approvedBy: line('Who approved it.'),
  approvedOn: day('The day it was approved; left out, today.').optional(),
});

const furtherSupport = codeOf(
  'further_support',
  'Support the person moves into; unknown is an answer.',
);

export const endParticipationInput = z.object({
  ...referral,
  endedOn: day('Last day on the programme; left out, today.').optional(),
  endReason: codeOf('end_reason', 'Why participation ended.'),
  furtherSupport: furtherSupport.optional(),
});

export const recordFurtherSupportInput = z.object({ ...referral, furtherSupport });

export const correctStartInput = z.object({
  ...referral,
  startedOn: day('The right start date.'),
});

export const correctEndInput = z.object({
  ...referral,
  endedOn: day('The right end date; left out, it stays.').optional(),
  endReason: codeOf('end_reason', 'The right reason; left out, it stays.').optional(),
});

export const correctReferralInput = z.object({
  ...referral,
  referredOn: day('The right day of the referral; left out, it stays.').optional(),
  inputOn: day('The right day of its input; left out, it stays.').optional(),
  cohort: choiceOf('cohort', 'The right group; left out, it stays.').optional(),
  modelReferredTo: choiceOf('support_model', 'The right model; left out, it stays.').optional(),
  localAuthorityCode: localAuthorityCode()
    .optional()
    .meta({ description: 'GSS code of the right local authority; left out, it stays.' }),
  acknowledgedOn: day('The right day of acknowledgement; left out, it stays.').optional(),
  rejectedOn: day('The right day of rejection; left out, it stays.').optional(),
  cancelledOn: day('The right day of cancellation; left out, it stays.').optional(),
  scenario: codeOf(
    'not_started_scenario',
    'The right scenario of a rejection or cancellation; left out, it stays.',
  ).optional(),
  didNotAttend: yesNo(
    'The cancellation follows from the person not attending; left out, it stays.',
  ).optional(),
  keyedIntoPrapOn: day('The right day of keying into PRaP; left out, it stays.').optional(),
  prapReference: line('The right reference in PRaP; left out, it stays.', 50).optional(),
});

export const takeBackStepInput = z.object({
  ...referral,
  step: z.enum(journeySteps).meta({
    description:
      'The last step of the journey, or the keying of its start: acknowledgement, rejection, cancellation, start, keying or end.',
  }),
});

const period = { id: id('The period.'), version: version() };

export const correctModelPeriodInput = z.object({
  ...period,
  model: choiceOf('support_model', 'The right model; left out, it stays.').optional(),
  startsOn: day('The right first day; left out, it stays.').optional(),
  changeReason: codeOf(
    'model_change_reason',
    'Why the person moved; left out, it stays.',
  ).optional(),
});

export const correctAssignmentInput = z.object({
  ...period,
  specialistId: id('The right Employment Specialist; left out, it stays.').optional(),
  startsOn: day('The right first day; left out, it stays.').optional(),
  confirmWarnings: confirmWarnings(),
});

export const correctInterruptionInput = z.object({
  ...period,
  startsOn: day('The right first day.'),
  endsOn: day('The right last day, that of the return; left out, it lasts.').optional(),
  interruptionReason: line(
    'Why the person pauses or disengages. A code of the list pause_reason or disengagement_reason.',
    60,
  ),
});

export const correctExtensionInput = z.object({
  id: id('The extension.'),
  version: version(),
  months: whole('The right months; only the latest extension can change them.', 1, 12),
  extensionReason: codeOf('extension_reason', 'Why support was extended.'),
  approvedBy: line('Who approved it.'),
  approvedOn: day('The day it was approved.'),
});
