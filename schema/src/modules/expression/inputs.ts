import { z } from 'zod';
import {
  choiceOf,
  codeOf,
  codesOf,
  day,
  id,
  line,
  partnerReference,
  version,
  whole,
  yesNo,
} from '../../core/fields';
import { confirmWarnings } from '../../core/warnings';
import { personInput } from '../participant/inputs';

/** What eligibility rests on beside the person; all of it may be found out later than the first contact. */
const facts = {
  rightToReside: yesNo('Right to reside in the United Kingdom.').optional(),
  rightToWork: yesNo('Right to work in the United Kingdom.').optional(),
  otherProvision: codeOf(
    'other_provision',
    'Other employment provision the person is on.',
  ).optional(),
  ageException: choiceOf(
    'age_exception',
    'Ground on which a person of 16 or 17 is accepted.',
  ).optional(),
  monthsOutOfWork: whole('Months out of work.', 0, 720).optional(),
  monthsInWork: whole('Months in the present work.', 0, 720).optional(),
  atRiskOfLosingWork: yesNo('In work and at risk of losing it.').optional(),
  neverEmployed: yesNo('Never employed, or struggles to keep work.').optional(),
};
const declared = {
  declaredEmploymentStatus: choiceOf(
    'declared_employment_status',
    'Employment status as the person declares it.',
  ),
  declaredEligibilityBasis: choiceOf(
    'eligibility_basis',
    'Eligibility reason as the person declares it.',
  ),
};
const source = {
  source: codeOf('eoi_source', 'Where the interest came from.'),
  sourceDetail: line('Who exactly, for instance the practice or the jobcentre.').optional(),
};

/** What is stated with an expression of interest and can be changed later. */
const stated = { ...source, ...declared, ...facts, partnerReference: partnerReference() };
const statedObject = z.object(stated);
export type Stated = z.output<typeof statedObject>;

export const submitExpressionOfInterestInput = z.object({
  accountableBodyId: id('The accountable body; needed when you work for several.').optional(),
  partnerId: id('The partner that takes it on; left out, your own organisation.').optional(),
  participantId: id('A person who is known already. Else give `person`.').optional(),
  person: personInput.optional().meta({ description: 'A person who is new here.' }),
  submittedOn: day('The day the person expressed interest; left out, today.').optional(),
  ...stated,
  privacyNoticeVersion: line(
    'Version of the privacy notice the person was given; left out, the one in force.',
    50,
  ).optional(),
  confirmWarnings: confirmWarnings(),
});

export const updateExpressionOfInterestInput = z.object({
  id: id('The expression of interest.'),
  version: version(),
  submittedOn: day('The day the person expressed interest.'),
  ...stated,
});

const expression = {
  expressionOfInterestId: id('The expression of interest.'),
  version: version().optional(),
};

export const recordPreScreenInput = z.object({
  ...expression,
  preScreenOn: day('The day of the call; left out, today.').optional(),
  attended: yesNo('Whether the person took part.'),
  passed: yesNo('Whether the person passed; needed when they took part.').optional(),
});

export const recordInitialMeetingInput = z.object({
  ...expression,
  initialMeetingOn: day('The day of the meeting; left out, today.').optional(),
  attended: yesNo('Whether the person came.'),
  finding: choiceOf(
    'initial_meeting_finding',
    'What the meeting found; needed when the person came.',
  ).optional(),
  findingReason: codeOf(
    'not_started_scenario',
    'Why not eligible or not suitable; needed with such a finding.',
  ).optional(),
  onOtherProvisionAtReferral: yesNo('The person was found to be on another provision.').optional(),
});

export const decideNotToReferInput = z.object({
  ...expression,
  notReferredOn: day('The day of the decision; left out, today.').optional(),
  notReferredReason: choiceOf('not_started_reason', 'Why the person is not referred.'),
  removedAtStage: choiceOf(
    'eoi_stage',
    'Last stage reached; left out, as the facts recorded say.',
  ).optional(),
  onOtherProvisionAtReferral: yesNo('The person was found to be on another provision.').optional(),
});

export const correctAssessmentInput = z.object({
  ...expression,
  preScreenOn: day('The right day of the call; left out, it stays.').optional(),
  preScreenPassed: yesNo('Whether the person passed; left out, it stays.').optional(),
  initialMeetingOn: day('The right day of the meeting; left out, it stays.').optional(),
  notReferredOn: day('The right day of the decision; left out, it stays.').optional(),
  notReferredReason: choiceOf(
    'not_started_reason',
    'The right reason of the decision; left out, it stays.',
  ).optional(),
});

export const takeBackDecisionInput = z.object(expression);

export const checkEligibilityInput = z.object({
  accountableBodyId: id('The accountable body; needed when you work for several.').optional(),
  on: day('The day for which it is judged; left out, today.').optional(),
  dateOfBirth: day('Date of birth.').optional(),
  conditions: codesOf('condition', 'Disabilities and health conditions.').default([]),
  disadvantageGroups: codesOf('disadvantage_group', 'Disadvantaged groups.').default([]),
  declaredEmploymentStatus: declared.declaredEmploymentStatus.optional(),
  declaredEligibilityBasis: declared.declaredEligibilityBasis.optional(),
  ...facts,
});
