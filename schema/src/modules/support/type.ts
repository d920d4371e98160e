import { recordType } from '../../core/record';

export const VocationalProfile = recordType('VocationalProfile', {
  columns: [
    'id',
    'referralId',
    'strengths',
    'goals',
    'supportNeeds',
    'disclosure',
    'completedOn',
    'version',
    'updatedAt',
  ],
});
export const JobPreference = recordType('JobPreference', {
  columns: [
    'id',
    'referralId',
    'recordedOn',
    'occupation',
    'sector',
    'weeklyMinutes',
    'workingPattern',
    'mobility',
    'version',
  ],
});
export const ActionPlanStep = recordType('ActionPlanStep', {
  columns: ['id', 'referralId', 'action', 'owner', 'dueOn', 'completedOn', 'version'],
});
export const ActionPlanReview = recordType('ActionPlanReview', {
  columns: ['id', 'referralId', 'reviewedOn', 'summary', 'nextReviewOn', 'version'],
});
