import { today } from '../i18n/format';
import { figuresInput } from '../pages/kpis/kpiFilters';
import { specialistColumns } from '../resources/employmentSpecialists/columns';
import type { EmploymentSpecialist } from '../resources/employmentSpecialists/fields';
import { startsMeasure } from '../shared/figures/figures';
import { monthAway } from '../shared/figures/periods';
import { RecordLink } from '../shared/list/RecordLink';
import { StatTiles } from '../shared/StatTile';
import { GapsCard } from './GapsCard';
import { HomeTitle, Loaded } from './Home';
import { type ManagerAnswer, managerQuery } from './queries/manager';
import { ReturnsCard } from './ReturnsCard';
import { RowsCard } from './RowsCard';
import { toAcknowledgeColumns, toKeyColumns } from './referralRows';
import { StartsCard } from './StartsCard';
import { StartsTile } from './StartsTile';
import { toDate } from './toDate';
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

/** The day of a partner manager: starts against profile, caseloads, and what is missing or waits. */
export function ManagerHome() {
  const now = today();
  const lists = journeyLists(now);
  const gaps = gapLists(now);
  const query = useHomeQuery<ManagerAnswer>(managerQuery, {
    toDate: figuresInput([startsMeasure], { ...toDate, from: now, to: now }),
    inMonth: figuresInput([startsMeasure], {
      ...toDate,
      basis: 'period',
      from: monthAway(now, -11),
      to: now,
    }),
    ...filtersOf({ ...lists, ...gaps, ...specialistLists }),
  });
  return (
    <>
      <HomeTitle intro="home.intro.manager" />
      <ReturnsCard />
      <Loaded query={query}>
        {(data) => {
          const starts = data.toDate.at(-1);
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
              <StartsCard byMonth={data.inMonth} />
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
