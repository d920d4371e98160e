import type { Figure, Measure } from '../../pages/kpis/figures';
import type { OrganisationName } from '../../resources/organisations/fields';
import type { ReferralRow } from '../referralRows';
import type { Count } from '../useHomeQuery';
import type { gapLists } from '../workLists';

export const accountableBodyQuery = `query homeOfAccountableBody(
  $series: KpiInput!
  $byPartner: KpiInput!
  $caseload: ReferralFilter!
  $contactOwed: ReferralFilter!
  $toAcknowledge: ReferralFilter!
  $toKey: ReferralFilter!
  $keyingOverdue: ReferralFilter!
  $supportEnding: ReferralFilter!
  $noNino: ReferralFilter!
  $unassigned: ReferralFilter!
  $noEmployer: ReferralFilter!
  $onePath: MilestoneReconciliationFilter!
) {
  measures: allMeasures(perPage: 100) { id titleEn titleCy definitionEn definitionCy }
  organisations: allOrganisations(perPage: 1000) { id name nameCy }
  series: kpis(input: $series) { ...figure }
  byPartner: kpis(input: $byPartner) { ...figure }
  caseload: _allReferralsMeta(filter: $caseload) { count }
  contactOwed: _allReferralsMeta(filter: $contactOwed) { count }
  toAcknowledge: _allReferralsMeta(filter: $toAcknowledge) { count }
  toKey: _allReferralsMeta(filter: $toKey) { count }
  keyingOverdue: _allReferralsMeta(filter: $keyingOverdue) { count }
  supportEnding: _allReferralsMeta(filter: $supportEnding) { count }
  noNino: _allReferralsMeta(filter: $noNino) { count }
  unassigned: _allReferralsMeta(filter: $unassigned) { count }
  noEmployer: _allReferralsMeta(filter: $noEmployer) { count }
  onePath: _allMilestoneReconciliationsMeta(filter: $onePath) { count }
  keying: allReferrals(filter: $toKey, perPage: 6, sortField: startKeyingDue, sortOrder: asc) { ...row }
  ending: allReferrals(
    filter: $supportEnding
    perPage: 6
    sortField: supportEndDue
    sortOrder: asc
  ) { ...row }
}
fragment row on Referral {
  id version referredOn startedOn startKeyingDue supportEndDue availableCommands
  participant { id reference forename surname preferredName }
  partner { id name nameCy }
  currentSpecialist { id name }
}
fragment figure on KpiFigure {
  measureId month key numerator denominator valueBasisPoints targetBasisPoints status toGo
  provisional
}`;

type ListName =
  | 'caseload'
  | 'contactOwed'
  | 'toAcknowledge'
  | 'toKey'
  | 'keyingOverdue'
  | 'supportEnding'
  | keyof ReturnType<typeof gapLists>;

export interface AccountableBodyAnswer extends Record<ListName, Count> {
  readonly measures: readonly Measure[];
  readonly organisations: readonly OrganisationName[];
  readonly series: readonly Figure[];
  readonly byPartner: readonly Figure[];
  readonly keying: readonly ReferralRow[];
  readonly ending: readonly ReferralRow[];
}
