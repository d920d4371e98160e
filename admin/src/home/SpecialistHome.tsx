import { today } from '../i18n/format';
import { sessionColumns } from '../resources/sessions/columns';
import { RecordSessionButton } from '../resources/sessions/RecordSessionButton';
import { EmptyState } from '../shared/EmptyState';
import { Rows } from '../shared/list/Rows';
import { SectionCard } from '../shared/SectionCard';
import { StatTiles } from '../shared/StatTile';
import { CaseloadTile } from './CaseloadTile';
import { HomeTitle, Loaded } from './Home';
import { ListLink } from './ListLink';
import { NeedsMe } from './NeedsMe';
import { type SpecialistAnswer, specialistQuery } from './queries/specialist';
import { useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { filtersOf, journeyLists, sessionsOf } from './workLists';

/** My own sessions need not say who held them. */
const recentColumns = sessionColumns.filter(({ source }) => source !== 'specialist');

function Day({ specialistId }: { specialistId: string }) {
  const lists = journeyLists(today(), specialistId);
  const query = useHomeQuery<SpecialistAnswer>(specialistQuery, {
    specialistId,
    ...filtersOf(lists),
  });
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <StatTiles minWidth={148}>
            <CaseloadTile caseload={data.employmentSpecialist} list={lists.caseload} />
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
              name="nearOutcome"
              list={lists.nearOutcome}
              number={data.nearOutcome}
              tone="good"
            />
            <WorkTile
              name="supportEnding"
              list={lists.supportEnding}
              number={data.supportEnding}
              tone="highlight"
            />
            <WorkTile name="toStart" list={lists.toStart} number={data.toStart} />
          </StatTiles>
          <NeedsMe people={data.people} />
          <SectionCard
            title="home.recent.title"
            actions={<ListLink list={sessionsOf(specialistId)} label="home.recent.all" />}
            flush
          >
            {data.recent.length === 0 ? (
              <EmptyState text="home.recent.none" compact />
            ) : (
              <Rows resource="sessions" rows={data.recent} columns={recentColumns} />
            )}
          </SectionCard>
        </>
      )}
    </Loaded>
  );
}

/** The day of an Employment Specialist: who needs me, and one short form for what I did. */
export function SpecialistHome({ specialistId }: { specialistId: string | null }) {
  return (
    <>
      <HomeTitle intro="home.intro.specialist" actions={specialistId && <RecordSessionButton />} />
      {specialistId ? (
        <Day specialistId={specialistId} />
      ) : (
        <EmptyState title="home.unlinked.title" text="home.unlinked.text" />
      )}
    </>
  );
}
