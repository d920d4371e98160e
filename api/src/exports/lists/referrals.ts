import {
  type Column,
  coded,
  hours,
  localAuthority,
  partnerColumn,
  partnerReference,
  personColumns,
  plain,
  pounds,
} from '../column';

const toStart: Column[] = [
  plain('Referred on', 'Atgyfeiriwyd ar', 'referredOn'),
  plain('Referral input on', 'Mewnbynnwyd yr atgyfeiriad ar', 'inputOn'),
  coded('cohort', 'cohort'),
  coded('modelReferredTo', 'support_model', 'Model referred to', 'Model yr atgyfeiriwyd iddo'),
  coded('state.status', 'referral_status'),
  coded('state.stage', 'current_stage'),
  plain('Acknowledged on', 'Cydnabuwyd ar', 'acknowledgedOn'),
  plain('Rejected on', 'Gwrthodwyd ar', 'rejectedOn'),
  plain('Cancelled on', 'Canslwyd ar', 'cancelledOn'),
  coded('notStartedScenario', 'not_started_scenario'),
  coded('notStartedReason', 'not_started_reason'),
  plain('Did not attend', 'Heb fynychu', 'didNotAttend'),
  plain('Started on', 'Dechreuwyd ar', 'startedOn'),
  plain('Age at start', 'Oedran ar y dechrau', 'state.ageAtStart'),
  plain('Working days to start', 'Diwrnodau gwaith hyd at y dechrau', 'state.workingDaysToStart'),
  plain('Start to be keyed by', 'Y dechrau i’w fewnbynnu erbyn', 'state.startKeyingDue'),
  plain('Keyed into PRaP on', 'Mewnbynnwyd i PRaP ar', 'keyedIntoPrapOn'),
  plain('PRaP reference', 'Cyfeirnod PRaP', 'prapReference'),
  plain('Initiative start', 'Dechrau menter', 'initiativeStart'),
];

const atStart: Column[] = [
  coded('unemploymentLength', 'unemployment_length'),
  coded('benefitsAtStart', 'benefit'),
  plain('Job at start', 'Swydd ar y dechrau', 'jobAtStartTitle'),
  coded('jobAtStartSector', 'sector', 'Sector at start', 'Sector ar y dechrau'),
  coded(
    'jobAtStartEmploymentType',
    'employment_type',
    'Employment type at start',
    'Math o gyflogaeth ar y dechrau',
  ),
  hours('Hours a week at start', 'Oriau’r wythnos ar y dechrau', 'jobAtStartWeeklyMinutes'),
  coded(
    'jobAtStartEarningsCycle',
    'earnings_cycle',
    'Earnings cycle at start',
    'Cylch enillion ar y dechrau',
  ),
  pounds('Pay an hour at start', 'Cyflog yr awr ar y dechrau', 'jobAtStartHourlyRatePence'),
];

const sinceStart: Column[] = [
  coded('state.currentModel', 'support_model', 'Model now', 'Model nawr'),
  plain('Employment Specialist', 'Arbenigwr Cyflogaeth', 'state.currentSpecialist.name'),
  plain('Last contact on', 'Cyswllt diwethaf ar', 'state.lastContactOn'),
  plain('Days since contact', 'Diwrnodau ers cyswllt', 'state.daysSinceContact'),
  plain('Contact owed this month', 'Cyswllt yn ddyledus y mis hwn', 'state.contactOwedThisMonth'),
  plain('Support due to end on', 'Y cymorth i ddod i ben ar', 'state.supportEndDue'),
  plain('Extensions', 'Estyniadau', 'state.extensionCount'),
  plain('Sessions', 'Sesiynau', 'state.sessionCount'),
  plain('Employer contacts', 'Cysylltiadau â chyflogwyr', 'state.employerContactCount'),
  plain('Jobs', 'Swyddi', 'state.jobCount'),
  plain('In work', 'Mewn gwaith', 'state.inWork'),
  plain('Ended on', 'Daeth i ben ar', 'endedOn'),
  coded('endReason', 'end_reason'),
  coded('furtherSupport', 'further_support'),
];

const money: Column[] = [
  pounds('Earnings since start', 'Enillion ers y dechrau', 'money.cumulativePence'),
  plain('Lower threshold reached on', 'Cyrhaeddwyd y trothwy is ar', 'money.lowerReachedOn'),
  plain('Higher threshold reached on', 'Cyrhaeddwyd y trothwy uwch ar', 'money.higherReachedOn'),
];

/** Journeys from referral to end, with what follows from their facts. */
export const referrals: Column[] = [
  ...personColumns('participant'),
  partnerColumn('partner'),
  localAuthority,
  ...toStart,
  ...atStart,
  ...sinceStart,
  ...money,
  partnerReference,
];
