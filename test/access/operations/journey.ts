import type { Journey } from '../../support/world/journeys';
import type { Side } from '../side';
import type { Operation, Operations } from './operation';

// Commands of the journey. Each gets a journey of its own, in the state in which the command is allowed.

const input = (details: object) => ({ input: details });
const rows = 'partner' as const;
const reason = 'Checked with the person.';

type Made = Omit<Journey, 'referralId'>;

/** A command on an expression of interest, `make` brings it to where the command is allowed. */
const onExpression = (make: (side: Side) => Promise<Made>, details: object): Operation => ({
  rows,
  args: async (side) =>
    input({ expressionOfInterestId: (await make(side)).expressionId, ...details }),
  select: '{ id }',
});

/** A command on a referral. */
const onReferral = (
  make: (side: Side) => Promise<Journey>,
  details: object | ((side: Side) => object) = {},
): Operation => ({
  rows,
  args: async (side) => {
    const { referralId } = await make(side);
    return input({ referralId, ...(typeof details === 'function' ? details(side) : details) });
  },
  select: '{ id }',
});

const expressed = (side: Side) => side.world.journey.expressed(side);
const met = (side: Side) =>
  side.world.journey.expressed(side, {
    other_provision: 'none',
    pre_screen_on: '2026-01-06',
    pre_screen_attended: true,
    pre_screen_passed: true,
    initial_meeting_on: '2026-01-08',
    initial_meeting_attended: true,
    initial_meeting_finding: 'suitable',
  });
const referred = (side: Side) => side.world.journey.referred(side);
const acknowledged = (side: Side) => side.world.journey.acknowledged(side);
export const started = (side: Side) => side.world.journey.started(side, side.specialist.id);
const ended = (side: Side) => side.world.journey.ended(side);
const interrupted = (kind: string, why: string) => async (side: Side) => {
  const journey = await started(side);
  await side.world.insert('pause', {
    ...side.world.journey.of(journey),
    kind,
    reason: why,
    starts_on: '2026-11-02',
  });
  return journey;
};

const stated = {
  source: 'self',
  declaredEmploymentStatus: 'not_in_employment',
  declaredEligibilityBasis: 'disabled',
  rightToReside: true,
  rightToWork: true,
  otherProvision: 'none',
  monthsOutOfWork: 12,
};

/** Warnings that these people give rise to; they are not what is tested here. */
const confirmWarnings = (...warnings: string[]) => ({
  confirmWarnings: warnings.map((warning) => ({ warning, reason })),
});

let peopleMade = 0;
/** Somebody new, whom nobody could take for another. */
const person = () => ({
  forename: 'Testa',
  surname: `Sample ${[...String(peopleMade++)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')}`,
  dateOfBirth: '1990-04-01',
  localAuthorityCode: 'E07000105',
  conditions: ['autism'],
});

/** Somebody whose details may be changed: on the programme and on the specialist's caseload. */
const someone = async (side: Side) => ({ id: (await started(side)).participantId, version: 1 });

export const journeyCommands: Operations = {
  submitExpressionOfInterest: {
    rows,
    args: ({ accountableBodyId, partnerId }) =>
      input({
        accountableBodyId,
        partnerId,
        person: person(),
        privacyNoticeVersion: '1',
        ...stated,
      }),
    select: '{ id }',
  },
  updateExpressionOfInterest: {
    rows,
    args: async (side) =>
      input({
        id: (await expressed(side)).expressionId,
        version: 1,
        submittedOn: '2026-01-05',
        ...stated,
      }),
    select: '{ id }',
  },
  recordPreScreen: onExpression(expressed, { attended: true, passed: true }),
  recordInitialMeeting: onExpression(
    (side) =>
      side.world.journey.expressed(side, {
        pre_screen_on: '2026-01-06',
        pre_screen_attended: true,
        pre_screen_passed: true,
      }),
    { attended: true, finding: 'suitable' },
  ),
  decideNotToRefer: onExpression(expressed, { notReferredReason: 'declined' }),
  makeReferral: onExpression(met, {
    cohort: 'out_of_work',
    modelReferredTo: 'ips',
    ...confirmWarnings('months_out_of_work'),
  }),
  acknowledgeReferral: onReferral(referred),
  rejectReferral: onReferral(referred, { scenario: 'not_contactable' }),
  cancelReferral: onReferral(acknowledged, { scenario: 'found_job' }),
  startReferral: onReferral(acknowledged, ({ specialist }) => ({
    specialistId: specialist.id,
    ...confirmWarnings('caseload_cap'),
  })),
  updateStartDetails: onReferral(started, { version: 1, benefitsAtStart: [] }),
  markKeyedIntoPrap: onReferral(started, { prapReference: 'PRAP-1' }),
  assignSpecialist: onReferral(started, ({ colleague }) => ({ specialistId: colleague.id })),
  changeModel: onReferral(started, { model: 'seqf', changeReason: 'needs_changed' }),
  pauseParticipation: onReferral(started, { pauseReason: 'health' }),
  resumeParticipation: onReferral(interrupted('pause', 'health')),
  disengage: onReferral(started, { disengagementReason: 'no_response' }),
  reengage: onReferral(interrupted('disengagement', 'no_response')),
  extendSupport: onReferral(started, {
    extensionReason: 'near_outcome',
    approvedBy: 'Test manager',
  }),
  endParticipation: onReferral(started, { endReason: 'found_work' }),
  recordFurtherSupport: onReferral(ended, { furtherSupport: 'none' }),
  correctStart: onReferral(started, { startedOn: '2026-01-20', reason }),
  correctEnd: onReferral(ended, { endReason: 'found_work', reason }),
  updateParticipant: {
    rows,
    args: async (side) => input({ ...(await someone(side)), ...person(), reason }),
    select: '{ id }',
  },
  updateCharacteristics: {
    rows,
    args: async (side) => input({ ...(await someone(side)), housing: undefined }),
    select: '{ id }',
  },
  setNino: {
    rows,
    args: async (side) => input({ ...(await someone(side)), reason }),
    select: '{ id }',
  },
  revealNino: {
    rows,
    args: ({ ids }) => ({ participantId: ids.participant, reason }),
    select: '',
  },
  revealContact: {
    rows,
    args: ({ ids }) => ({ participantId: ids.participant, reason }),
    select: '{ phone }',
  },
  participantByNino: { rows, args: ({ nino }) => ({ nino }), select: '{ id forename }' },
  eligibility: {
    rows,
    args: ({ ids }) => ({ expressionOfInterestId: ids.expressionOfInterest }),
    select: '{ eligible }',
  },
  checkEligibility: {
    rows: 'body',
    args: ({ accountableBodyId }) => input({ accountableBodyId, dateOfBirth: '1990-04-01' }),
    select: '{ eligible errors }',
  },
  kpis: {
    rows,
    args: ({ accountableBodyId, partnerId }) =>
      input({ from: '2026-01-01', accountableBodyId, partnerId }),
    select: '{ numerator denominator }',
    tellsNothing: (figures) =>
      (figures as { numerator: number; denominator: number }[]).every(
        ({ numerator, denominator }) => numerator === 0 && denominator === 0,
      ),
  },
};
