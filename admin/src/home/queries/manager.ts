import type { EmploymentSpecialist } from '../../resources/employmentSpecialists/fields';
import type { Figure } from '../../shared/figures/figures';
import type { ReferralRow } from '../referralRows';
import type { Count } from '../useHomeQuery';
import type { gapLists } from '../workLists';

export const managerQuery = `query homeOfManager(
  $toDate: FiguresInput!
  $inMonth: FiguresInput!
  $caseload: ReferralFilter!
  $contactOwed: ReferralFilter!
  $reviewDue: ReferralFilter!
  $toAcknowledge: ReferralFilter!
  $supportEnding: ReferralFilter!
  $toKey: ReferralFilter!
  $keyingOverdue: ReferralFilter!
  $noNino: ReferralFilter!
  $unassigned: ReferralFilter!
  $noEmployer: ReferralFilter!
  $onePath: MilestoneReconciliationFilter!
  $overCap: EmploymentSpecialistFilter!
  $current: EmploymentSpecialistFilter!
) {
  toDate: figures(input: $toDate) { ...figure }
  inMonth: figures(input: $inMonth) { ...figure }
  caseload: _allReferralsMeta(filter: $caseload) { count }
  contactOwed: _allReferralsMeta(filter: $contactOwed) { count }
  reviewDue: _allReferralsMeta(filter: $reviewDue) { count }
  toAcknowledge: _allReferralsMeta(filter: $toAcknowledge) { count }
  supportEnding: _allReferralsMeta(filter: $supportEnding) { count }
  keyingOverdue: _allReferralsMeta(filter: $keyingOverdue) { count }
  noNino: _allReferralsMeta(filter: $noNino) { count }
  unassigned: _allReferralsMeta(filter: $unassigned) { count }
  noEmployer: _allReferralsMeta(filter: $noEmployer) { count }
  onePath: _allMilestoneReconciliationsMeta(filter: $onePath) { count }
  overCap: _allEmploymentSpecialistsMeta(filter: $overCap) { count }
  specialists: allEmploymentSpecialists(filter: $current, perPage: 100, sortField: name) {
    id name model fullTimeEquivalent startedOn leftOn headcount perFullTimeEquivalent cap overCap
    partner { id name nameCy }
  }
  waiting: allReferrals(
    filter: $toAcknowledge
    perPage: 5
    sortField: referredOn
    sortOrder: asc
  ) { ...row }
  keying: allReferrals(filter: $toKey, perPage: 5, sortField: startKeyingDue, sortOrder: asc) { ...row }
}
fragment row on Referral {
  id version referredOn startedOn startKeyingDue supportEndDue availableCommands
  participant { id reference forename surname preferredName }
  partner { id name nameCy }
  currentSpecialist { id name }
}
fragment figure on Figure {
  measure from to numerator denominator value target status awaits toGo provisional
  lowerQuartile upperQuartile
  dimensions { name value }
}`;

type ListName =
  | 'caseload'
  | 'contactOwed'
  | 'reviewDue'
  | 'toAcknowledge'
  | 'supportEnding'
  | 'keyingOverdue'
  | 'overCap'
  | keyof ReturnType<typeof gapLists>;

export interface ManagerAnswer extends Record<ListName, Count> {
  readonly toDate: readonly Figure[];
  readonly inMonth: readonly Figure[];
  readonly specialists: readonly EmploymentSpecialist[];
  readonly waiting: readonly ReferralRow[];
  readonly keying: readonly ReferralRow[];
}
