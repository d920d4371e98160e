import { today } from '../i18n/format';
import type { Figure } from '../pages/kpis/figures';
import { monthAway } from '../pages/kpis/kpiFilters';
import { specialistColumns } from '../resources/employmentSpecialists/columns';
import type { EmploymentSpecialist } from '../resources/employmentSpecialists/fields';
import { RecordLink } from '../shared/list/RecordLink';
import { StatTiles } from '../shared/StatTile';
import { GapsCard } from './GapsCard';
import { HomeTitle, Loaded } from './Home';
import { type ManagerAnswer, managerQuery } from './queries/manager';
import { RowsCard } from './RowsCard';
import { toAcknowledgeColumns, toKeyColumns } from './referralRows';
import { StartsCard } from './StartsCard';
import { StartsTile, startsMeasure } from './StartsTile';
import { useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { filtersOf, gapLists, journeyLists, specialistLists } from './workLists';

/** The columns of specialists that a manager's own page needs; the name leads to the specialist. */
const ownSpecialists = specialistColumns
  .filter(({ source }) => source !== 'partner')
  .map((column) =>
    column.source === 'name'
      ? {
          ...column,
          render: ({ id, name }: EmploymentSpecialist) => (
            <RecordLink resource="employmentSpecialists" id={id}>
              {name}
            </RecordLink>
          ),
        }
      : column,
  );

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
  const query = useHomeQuery<ManagerAnswer>(managerQuery, {
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
                  name="supportEnding"
                  list={lists.supportEnding}
                  number={data.supportEnding}
                  tone="highlight"
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
