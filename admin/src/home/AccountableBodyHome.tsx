import { Link as MuiLink } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatMonth, today } from '../i18n/format';
import type { Figure, Measure } from '../pages/kpis/figures';
import { KpiBreakdown } from '../pages/kpis/KpiBreakdown';
import { kpiPath, monthAway } from '../pages/kpis/kpiFilters';
import { partsOf } from '../pages/kpis/parts';
import type { OrganisationName } from '../resources/organisations/fields';
import { useInLanguage } from '../shared/fields/InLanguage';
import { SectionCard } from '../shared/SectionCard';
import { StatTiles } from '../shared/StatTile';
import { GapsCard } from './GapsCard';
import { HomeTitle, Loaded } from './Home';
import { HomeHeading } from './HomeHeading';
import { KpisToDate } from './KpisToDate';
import { RowsCard } from './RowsCard';
import { keyingColumns, type ReferralRow, supportEndingColumns } from './referralRows';
import { type Count, useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { filtersOf, gapLists, journeyLists } from './workLists';

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
  $onePath: MilestoneFilter!
) {
  measures: allMeasures(perPage: 100) { id titleEn titleCy definitionEn definitionCy }
  organisations: allOrganisations(perPage: 1000) { id name nameCy }
  series: kpis(input: $series) {
    measureId month key numerator denominator valueBasisPoints targetBasisPoints status toGo
    provisional
  }
  byPartner: kpis(input: $byPartner) {
    measureId month key numerator denominator valueBasisPoints targetBasisPoints status toGo
    provisional
  }
  caseload: _allReferralsMeta(filter: $caseload) { count }
  contactOwed: _allReferralsMeta(filter: $contactOwed) { count }
  toAcknowledge: _allReferralsMeta(filter: $toAcknowledge) { count }
  toKey: _allReferralsMeta(filter: $toKey) { count }
  keyingOverdue: _allReferralsMeta(filter: $keyingOverdue) { count }
  supportEnding: _allReferralsMeta(filter: $supportEnding) { count }
  noNino: _allReferralsMeta(filter: $noNino) { count }
  unassigned: _allReferralsMeta(filter: $unassigned) { count }
  noEmployer: _allReferralsMeta(filter: $noEmployer) { count }
  onePath: _allMilestonesMeta(filter: $onePath) { count }
  keying: allReferrals(filter: $toKey, perPage: 6, sortField: startKeyingDue, sortOrder: asc) {
    id version referredOn startedOn startKeyingDue supportEndDue availableCommands
    participant { id reference forename surname preferredName }
    partner { id name nameCy }
    currentSpecialist { id name }
  }
  ending: allReferrals(
    filter: $supportEnding
    perPage: 6
    sortField: supportEndDue
    sortOrder: asc
  ) {
    id version referredOn startedOn startKeyingDue supportEndDue availableCommands
    participant { id reference forename surname preferredName }
    partner { id name nameCy }
    currentSpecialist { id name }
  }
}`;

type ListName =
  | 'caseload'
  | 'contactOwed'
  | 'toAcknowledge'
  | 'toKey'
  | 'keyingOverdue'
  | 'supportEnding'
  | keyof ReturnType<typeof gapLists>;

interface Answer extends Record<ListName, Count> {
  readonly measures: readonly Measure[];
  readonly organisations: readonly OrganisationName[];
  readonly series: readonly Figure[];
  readonly byPartner: readonly Figure[];
  readonly keying: readonly ReferralRow[];
  readonly ending: readonly ReferralRow[];
}

function Partners({ measures, organisations, byPartner }: Answer) {
  const translate = useTranslate();
  const locale = useLocale();
  const inLanguage = useInLanguage();
  const nameOf = (id: string | null) => {
    const organisation = organisations.find((one) => one.id === id);
    return organisation
      ? inLanguage(organisation.name, organisation.nameCy)
      : translate('kpis.other');
  };
  return (
    <SectionCard
      title="home.partners.title"
      description={translate('home.partners.about', { month: formatMonth(today(), locale) })}
      actions={
        <MuiLink component={Link} to={kpiPath({ breakdown: 'partner' })} variant="body2">
          {translate('home.partners.all')}
        </MuiLink>
      }
      flush
    >
      <KpiBreakdown
        label={translate('home.partners.title')}
        partLabel="kpis.part.partner"
        measures={measures}
        parts={partsOf(byPartner, nameOf)}
        pathOf={(key) => kpiPath({ partnerId: key })}
      />
    </SectionCard>
  );
}

/** The day of an accountable body: the KPIs, every partner, and what has to be keyed, extended or completed. */
export function AccountableBodyHome() {
  const now = today();
  const lists = journeyLists(now);
  const gaps = gapLists(now);
  const query = useHomeQuery<Answer>(accountableBodyQuery, {
    series: { from: monthAway(now, -1) },
    byPartner: { from: now, breakdown: 'partner' },
    ...filtersOf({ ...lists, ...gaps }),
  });
  return (
    <>
      <HomeTitle intro="home.intro.accountableBody" />
      <Loaded query={query}>
        {(data) => (
          <>
            <KpisToDate {...data} />
            <HomeHeading title="home.toDo" />
            <StatTiles minWidth={148}>
              <WorkTile
                name="keyingOverdue"
                list={lists.keyingOverdue}
                number={data.keyingOverdue}
                tone="bad"
              />
              <WorkTile name="toKey" list={lists.toKey} number={data.toKey} tone="attention" />
              <WorkTile
                name="toAcknowledge"
                list={lists.toAcknowledge}
                number={data.toAcknowledge}
                tone="attention"
              />
              <WorkTile
                name="supportEnding"
                list={lists.supportEnding}
                number={data.supportEnding}
                tone="highlight"
              />
              <WorkTile
                name="contactOwed"
                list={lists.contactOwed}
                number={data.contactOwed}
                tone="attention"
              />
              <WorkTile name="onProgramme" list={lists.caseload} number={data.caseload} />
            </StatTiles>
            <Partners {...data} />
            <RowsCard name="keying" list={lists.toKey} rows={data.keying} columns={keyingColumns} />
            <RowsCard
              name="ending"
              list={lists.supportEnding}
              rows={data.ending}
              columns={supportEndingColumns}
            />
            <GapsCard lists={gaps} numbers={data} />
          </>
        )}
      </Loaded>
    </>
  );
}
