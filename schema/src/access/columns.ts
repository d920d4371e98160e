import { type Actor, type Reach, seesIdentity } from '@placewell/prisma';
import { can } from './roles';

const identity: Record<string, string[]> = {
  Participant: [
    'forename',
    'middleNames',
    'surname',
    'preferredName',
    'dateOfBirth',
    'ninoEncrypted',
    'ninoIndex',
    'addressLine1',
    'addressLine2',
    'town',
    'postcode',
    'phone',
    'email',
    'partnerReference',
  ],
  ExpressionOfInterest: ['sourceDetail', 'partnerReference', 'confirmedWarnings'],
  Referral: ['partnerReference', 'prapReference', 'jobAtStartTitle'],
  VocationalProfile: ['strengths', 'goals', 'supportNeeds', 'disclosure'],
  ActionPlanStep: ['action'],
  ActionPlanReview: ['summary'],
  Session: ['note', 'partnerReference'],
  Employer: ['contactName', 'contactEmail', 'contactPhone'],
  EmployerContact: ['note', 'partnerReference'],
  Adjustment: ['description'],
  Job: ['title', 'partnerReference'],
  Earning: ['evidenceReference', 'partnerReference'],
  Milestone: ['note', 'evidenceReference'],
  WithdrawnMilestone: ['reason'],
};

const identityColumns = new Set(
  Object.entries(identity).flatMap(([model, fields]) => fields.map((field) => `${model}.${field}`)),
);

/** Ways to find a person; withheld from everybody while the record is restricted, for the person's safety. */
const whereabouts = new Set(['addressLine1', 'addressLine2', 'town', 'postcode', 'phone', 'email']);

/** True for a column that comes back empty for some roles, and so can never be promised. */
export const mayBeHidden = (model: string, field: string): boolean =>
  identityColumns.has(`${model}.${field}`) ||
  (model === 'Participant' && field === 'offenceGroups');

/** Columns an actor may not see come back as null: identity and free text, and criminal-offence data. */
export function reachOf(actor: Actor): Reach {
  const identityHidden = !(seesIdentity(actor) && can(actor, 'participant.identity'));
  const offenceHidden = !can(actor, 'participant.offence');
  return {
    hides: (model, field) => {
      const column = `${model}.${field}`;
      if (column === 'Participant.offenceGroups') return offenceHidden;
      return identityHidden && identityColumns.has(column);
    },
    withheldBy: (model, field) =>
      model === 'Participant' && whereabouts.has(field) ? 'restricted' : undefined,
  };
}
