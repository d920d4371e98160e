import { type Actor, models, type Reach, seesIdentity } from '@placewell/prisma';
import { can } from './roles';
import { isRecordOfPeople, visibleTo } from './visible';

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

/** Words of the accountable body and DWP about the whole of a return: a partner sees its own part only. */
const aboutTheWhole = new Set(['ReturnRevision.questions', 'ReturnRevision.reopenReason']);

/** True for a column that says who somebody is or holds free text about them. */
export const isIdentity = (model: string, field: string): boolean =>
  identityColumns.has(`${model}.${field}`);

/**
 * Columns that tell of offences. The basis of eligibility is one: of somebody in no other group, it says that there is one
 * about offending.
 */
const offence = new Set([
  'Participant.offenceGroups',
  'ParticipantState.eligibilityBasis',
  'ExpressionOfInterest.declaredEligibilityBasis',
]);

/** True for a column that comes back empty for some roles, and so can never be promised. */
export const mayBeHidden = (model: string, field: string): boolean =>
  isIdentity(model, field) || offence.has(`${model}.${field}`);

/** True for a relation that leads to records about people. */
const leadsToPeople = (model: string, field: string): boolean => {
  const relation = models[model]?.fields[field];
  return relation?.kind === 'relation' && isRecordOfPeople(relation.model);
};

/**
 * What an actor may see of any row, and which rows of those that another row points to. Columns withheld come back as
 * null: identity and free text, and criminal-offence data. So do records about people for a key that may not read them.
 * `rowFilter` is off in tests of row-level security alone.
 */
export function reachOf(actor: Actor, rowFilter = true): Reach {
  const identityHidden = !(seesIdentity(actor) && can(actor, 'participant.identity'));
  const offenceHidden = !can(actor, 'participant.offence');
  const peopleHidden = !can(actor, 'participant.read');
  return {
    hides: (model, field) => {
      if (offenceHidden && offence.has(`${model}.${field}`)) return true;
      if (peopleHidden && leadsToPeople(model, field)) return true;
      if (actor.partnerId && aboutTheWhole.has(`${model}.${field}`)) return true;
      return identityHidden && isIdentity(model, field);
    },
    rows: rowFilter ? visibleTo(actor) : undefined,
    withheldBy: (model, field) =>
      model === 'Participant' && whereabouts.has(field) ? 'restricted' : undefined,
  };
}
