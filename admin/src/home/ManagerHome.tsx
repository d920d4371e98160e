import { today } from '../i18n/format';
import type { Figure } from '../pages/kpis/figures';
import { monthAway } from '../pages/kpis/kpiFilters';
import { specialistColumns } from '../resources/employmentSpecialists/columns';
import type { EmploymentSpecialist } from '../resources/employmentSpecialists/fields';
import { StatTiles } from '../shared/StatTile';
import { GapsCard } from './GapsCard';
import { HomeTitle, Loaded } from './Home';
import { RowsCard } from './RowsCard';
import { type ReferralRow, toAcknowledgeColumns, toKeyColumns } from './referralRows';
import { StartsCard } from './StartsCard';
import { StartsTile, startsMeasure } from './StartsTile';
import { type Count, useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { filtersOf, gapLists, journeyLists } from './workLists';

export const managerQuery = `query homeOfManager(
  $toDate: KpiInput!
  $inMonth: KpiInput!
  $caseload: ReferralFilter!
  $contactOwed: ReferralFilter!
  $reviewDue: ReferralFilter!
  $toAcknowledge: ReferralFilter!
  $toKey: ReferralFilter!
  $keyingOverdue: ReferralFilter!
  $noNino: ReferralFilter!
  $unassigned: ReferralFilter!
  $noEmployer: ReferralFilter!
  $onePath: MilestoneFilter!
  $overCap: EmploymentSpecialistFilter!
  $current: EmploymentSpecialistFilter!
) {
  toDate: kpis(input: $toDate) {
    measureId month key numerator denominator valueBasisPoints targetBasisPoints status toGo
    provisional
  }
  inMonth: kpis(input: $inMonth) {
    measureId month key numerator denominator valueBasisPoints targetBasisPoints status toGo
    provisional
  }
  caseload: _allReferralsMeta(filter: $caseload) { count }
  contactOwed: _allReferralsMeta(filter: $contactOwed) { count }
  reviewDue: _allReferralsMeta(filter: $reviewDue) { count }
  toAcknowledge: _allReferralsMeta(filter: $toAcknowledge) { count }
  toKey: _allReferralsMeta(filter: $toKey) { count }
  keyingOverdue: _allReferralsMeta(filter: $keyingOverdue) { count }
  noNino: _allReferralsMeta(filter: $noNino) { count }
  unassigned: _allReferralsMeta(filter: $unassigned) { count }
  noEmployer: _allReferralsMeta(filter: $noEmployer) { count }
  onePath: _allMilestonesMeta(filter: $onePath) { count }
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
  ) {
    id version referredOn startedOn startKeyingDue supportEndDue availableCommands
    participant { id reference forename surname preferredName }
    partner { id name nameCy }
    currentSpecialist { id name }
  }
  keying: allReferrals(filter: $toKey, perPage: 5, sortField: startKeyingDue, sortOrder: asc) {
    id version referredOn startedOn startKeyingDue supportEndDue availableCommands
    participant { id reference forename surname preferredName }
    partner { id name nameCy }
    currentSpecialist { id name }
  }
}`;

type ListName =
  | keyof Pick<
      ReturnType<typeof journeyLists>,
      'caseload' | 'contactOwed' | 'reviewDue' | 'toAcknowledge' | 'toKey' | 'keyingOverdue'
    >
  | keyof ReturnType<typeof gapLists>
  | 'overCap';

interface Answer extends Record<ListName, Count> {
  readonly toDate: readonly Figure[];
  readonly inMonth: readonly Figure[];
  readonly specialists: readonly EmploymentSpecialist[];
  readonly waiting: readonly ReferralRow[];
  readonly keying: readonly ReferralRow[];
}

const specialistLists = {
  overCap: { resource: 'employmentSpecialists', filter: { current: true, overCap: true } },
  current: { resource: 'employmentSpecialists', filter: { current: true } },
};

/** The columns of specialists that a manager's own page needs. */
const ownSpecialists = specialistColumns.filter(({ source }) => source !== 'partner');

/** The fullest caseloads first. */
const byLoad = (one: EmploymentSpecialist, other: EmploymentSpecialist) =>
  (other.perFullTimeEquivalent ?? 0) - (one.perFullTimeEquivalent ?? 0);

const startsOf = (figures: readonly Figure[]) =>
  figures.filter(({ measureId }) => measureId === startsMeasure);

/** The day of a partner manager: starts against profile, caseloads, and what is missing or waits. */
export function ManagerHome() {
  const now = today();
  const lists = journeyLists(now);
  const gaps = gapLists(now);
  const query = useHomeQuery<Answer>(managerQuery, {
    toDate: { from: now },
    inMonth: { from: monthAway(now, -11), basis: 'in_month' },
    ...filtersOf({ ...lists, ...gaps, ...specialistLists }),
  });
  return (
    <>
      <HomeTitle intro="home.intro.manager" />
      <Loaded query={query}>
        {(data) => {
          const starts = startsOf(data.toDate).at(-1);
          return (
            <>
              <StatTiles>
                {starts && <StartsTile figure={starts} />}
                <WorkTile name="onProgramme" list={lists.caseload} number={data.caseload} />
                <WorkTile
                  name="toAcknowledge"
                  list={lists.toAcknowledge}
                  number={data.toAcknowledge}
                  tone="attention"
                />
                <WorkTile
                  name="keyingOverdue"
                  list={lists.keyingOverdue}
                  number={data.keyingOverdue}
                  tone="bad"
                />
                <WorkTile
                  name="contactOwed"
                  list={lists.contactOwed}
                  number={data.contactOwed}
                  tone="attention"
                />
                <WorkTile
                  name="reviewDue"
                  list={lists.reviewDue}
                  number={data.reviewDue}
                  tone="information"
                />
                <WorkTile
                  name="overCap"
                  list={specialistLists.overCap}
                  number={data.overCap}
                  tone="bad"
                />
              </StatTiles>
              <StartsCard byMonth={startsOf(data.inMonth)} />
              <RowsCard
                name="specialists"
                list={specialistLists.current}
                rows={[...data.specialists].sort(byLoad)}
                columns={ownSpecialists}
              />
              <RowsCard
                name="waiting"
                list={lists.toAcknowledge}
                rows={data.waiting}
                columns={toAcknowledgeColumns}
              />
              <RowsCard
                name="keying"
                list={lists.toKey}
                rows={data.keying}
                columns={toKeyColumns}
              />
              <GapsCard lists={gaps} numbers={data} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
