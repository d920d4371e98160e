import { ofPartner } from '../../access/rows';
import { recordType } from '../../core/record';

const latestFirst = (field: string) => ({
  visible: ofPartner,
  orderBy: { [field]: 'desc' as const },
});

export const Referral = recordType('Referral', {
  columns: [
    'id',
    'accountableBodyId',
    'partnerId',
    'participantId',
    'expressionOfInterestId',
    'localAuthorityCode',
    'referredOn',
    'inputOn',
    'cohort',
    'modelReferredTo',
    'acknowledgedOn',
    'rejectedOn',
    'cancelledOn',
    'notStartedScenario',
    'notStartedReason',
    'didNotAttend',
    'startedOn',
    'keyedIntoPrapOn',
    'prapReference',
    'initiativeStart',
    'unemploymentLength',
    'benefitsAtStart',
    'jobAtStartTitle',
    'jobAtStartSector',
    'jobAtStartEmploymentType',
    'jobAtStartWeeklyMinutes',
    'jobAtStartEarningsCycle',
    'jobAtStartHourlyRatePence',
    'endedOn',
    'endReason',
    'furtherSupport',
    'partnerReference',
    'version',
    'createdAt',
    'updatedAt',
  ],
  one: [
    'participant',
    'partner',
    'accountableBody',
    'expressionOfInterest',
    'localAuthority',
    'vocationalProfile',
  ],
  many: {
    modelPeriods: latestFirst('startsOn'),
    assignments: latestFirst('startsOn'),
    pauses: latestFirst('startsOn'),
    extensions: latestFirst('startsOn'),
    stages: { visible: ofPartner, orderBy: { reachedOn: 'asc' } },
    sessions: latestFirst('heldOn'),
    employerContacts: latestFirst('contactedOn'),
    jobs: latestFirst('startedOn'),
    adjustments: latestFirst('agreedOn'),
    jobPreferences: latestFirst('recordedOn'),
    actionPlanSteps: { visible: ofPartner, orderBy: { dueOn: 'asc' } },
    actionPlanReviews: latestFirst('reviewedOn'),
    earnings: latestFirst('periodTo'),
    milestones: { visible: ofPartner, orderBy: { achievedOn: 'asc' } },
    withdrawnMilestones: latestFirst('withdrawnOn'),
    reconciliation: { visible: ofPartner, orderBy: { since: 'asc' } },
  },
  derived: [
    {
      relation: 'state',
      model: 'ReferralState',
      columns: [
        'status',
        'stage',
        'currentModel',
        'currentSpecialistId',
        'workingDaysToStart',
        'startKeyingDue',
        'startKeyingOverdue',
        'lastContactOn',
        'daysSinceContact',
        'contactOwedThisMonth',
        'supportEndDue',
        'ageAtStart',
        'inWork',
        'extensionCount',
        'extensionsLeft',
        'sessionCount',
        'employerContactCount',
        'jobCount',
        'firstEmployerContactOn',
      ],
      one: ['currentSpecialist'],
    },
    {
      relation: 'money',
      model: 'ReferralMoney',
      columns: [
        'cumulativePence',
        'pingsReached',
        'hourlyRatePence',
        'rateBasis',
        'lowerThresholdPence',
        'higherThresholdPence',
        'awaitingLowerRule',
        'lowerReachedOn',
        'higherReachedOn',
        'weeklyAveragePence',
        'projectedHigherOn',
      ],
    },
    {
      relation: 'clock',
      model: 'ReferralClock',
      columns: ['trackingEndDue', 'recordCloseDue', 'awaitingTrackingRule', 'earlyLeaverUntil'],
    },
    { relation: 'plan', model: 'ActionPlanState', columns: ['nextReviewOn'] },
  ],
});

const period = ['id', 'referralId', 'startsOn', 'endsOn', 'version', 'createdAt'] as const;

export const ModelPeriod = recordType('ModelPeriod', { columns: [...period, 'model', 'reason'] });
export const Assignment = recordType('Assignment', {
  columns: [...period, 'specialistId'],
  one: ['specialist', 'referral'],
});
export const Pause = recordType('Pause', { columns: [...period, 'kind', 'reason'] });
export const Extension = recordType('Extension', {
  columns: [...period, 'sequence', 'months', 'reason', 'approvedBy', 'approvedOn'],
});
export const SupportStage = recordType('SupportStage', {
  columns: ['id', 'referralId', 'stage', 'reachedOn', 'version'],
});
