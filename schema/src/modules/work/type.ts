import { ofPartner } from '../../access/rows';
import { recordType } from '../../core/record';

export const Job = recordType('Job', {
  columns: [
    'id',
    'referralId',
    'employerId',
    'kind',
    'title',
    'occupation',
    'sector',
    'employmentType',
    'weeklyMinutes',
    'hourlyRatePence',
    'earningsCycle',
    'startedOn',
    'endedOn',
    'leavingReason',
    'selfEmploymentEvidence',
    'partnerReference',
    'version',
    'createdAt',
    'updatedAt',
  ],
  one: ['referral', 'employer'],
  many: { earnings: { visible: ofPartner, orderBy: { periodTo: 'desc' } } },
});

export const Adjustment = recordType('Adjustment', {
  columns: [
    'id',
    'referralId',
    'employerId',
    'jobId',
    'description',
    'agreedOn',
    'inPlaceOn',
    'reviewOn',
    'version',
  ],
  one: ['referral', 'employer', 'job'],
});

export const Earning = recordType('Earning', {
  columns: [
    'id',
    'referralId',
    'jobId',
    'periodFrom',
    'periodTo',
    'grossPence',
    'source',
    'evidenceReference',
    'partnerReference',
    'version',
    'createdAt',
  ],
  one: ['referral', 'job'],
});

export const Milestone = recordType('Milestone', {
  columns: [
    'id',
    'referralId',
    'type',
    'achievedOn',
    'reportingMonth',
    'evidencePath',
    'hourlyRatePence',
    'thresholdPence',
    'rateBasis',
    'claimBasis',
    'thresholdDays',
    'evidenceKinds',
    'evidenceReference',
    'note',
    'version',
    'createdAt',
  ],
  one: ['referral'],
  derived: [
    { relation: 'evidence', model: 'MilestoneEvidence', columns: ['otherPathOn', 'onePathOnly'] },
  ],
});

export const WithdrawnMilestone = recordType('WithdrawnMilestone', {
  columns: [
    'id',
    'referralId',
    'type',
    'achievedOn',
    'reportingMonth',
    'evidencePath',
    'hourlyRatePence',
    'thresholdPence',
    'rateBasis',
    'withdrawnOn',
    'reason',
    'recordedAt',
  ],
});

export const MilestoneReconciliation = recordType('MilestoneReconciliation', {
  columns: [
    'id',
    'referralId',
    'partnerId',
    'type',
    'localOn',
    'prapOn',
    'claimedOn',
    'standing',
    'since',
  ],
  one: ['referral'],
});
