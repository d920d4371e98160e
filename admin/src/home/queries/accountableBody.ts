import type { OrganisationName } from '../../resources/organisations/fields';
import type { Figure, Measure } from '../../shared/figures/figures';
import type { KeyingRow, ReferralRow } from '../referralRows';
import type { Count } from '../useHomeQuery';
import type { gapLists } from '../workLists';

export const accountableBodyQuery = `query homeOfAccountableBody(
  $ids: [ID!]!
  $series: FiguresInput!
  $byPartner: FiguresInput!
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
  measures: measureCatalogue(ids: $ids) {
    id titleEn titleCy definitionEn definitionCy kind unit direction matures
    dimensions { name }
  }
  organisations: allOrganisations(perPage: 1000) { id name nameCy }
  series: figures(input: $series) { ...figure }
  byPartner: figures(input: $byPartner) { ...figure }
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
  keying: allReferrals(filter: $toKey, perPage: 6, sortField: startKeyingDue, sortOrder: asc) {
    ...row participantId inputOn cohort currentModel
  }
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
fragment figure on Figure {
  measure from to numerator denominator value target status awaits toGo provisional
  lowerQuartile upperQuartile
  dimensions { name value }
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
  readonly keying: readonly KeyingRow[];
  readonly ending: readonly ReferralRow[];
}
