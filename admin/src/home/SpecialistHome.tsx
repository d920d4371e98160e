import { today } from '../i18n/format';
import { sessionColumns } from '../resources/sessions/columns';
import type { Session } from '../resources/sessions/fields';
import { RecordSessionButton } from '../resources/sessions/RecordSessionButton';
import { EmptyState } from '../shared/EmptyState';
import { Rows } from '../shared/list/Rows';
import { SectionCard } from '../shared/SectionCard';
import { StatTiles } from '../shared/StatTile';
import { type Caseload, CaseloadTile } from './CaseloadTile';
import { HomeTitle, Loaded } from './Home';
import { ListLink } from './ListLink';
import { NeedsMe } from './NeedsMe';
import type { CaseloadRow } from './reasons';
import { type Count, useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { filtersOf, journeyLists } from './workLists';

export const specialistQuery = `query homeOfSpecialist(
  $specialistId: ID!
  $caseload: ReferralFilter!
  $contactOwed: ReferralFilter!
  $reviewDue: ReferralFilter!
  $nearOutcome: ReferralFilter!
  $supportEnding: ReferralFilter!
  $toStart: ReferralFilter!
) {
  employmentSpecialist(id: $specialistId) {
    headcount perFullTimeEquivalent cap overCap fullTimeEquivalent
  }
  contactOwed: _allReferralsMeta(filter: $contactOwed) { count }
  reviewDue: _allReferralsMeta(filter: $reviewDue) { count }
  nearOutcome: _allReferralsMeta(filter: $nearOutcome) { count }
  supportEnding: _allReferralsMeta(filter: $supportEnding) { count }
  toStart: _allReferralsMeta(filter: $toStart) { count }
  people: allReferrals(filter: $caseload, perPage: 200, sortField: lastContactOn, sortOrder: asc) {
    id status startedOn lastContactOn daysSinceContact contactOwedThisMonth nextReviewOn
    supportEndDue projectedHigherOn
    participant { id reference forename surname preferredName }
  }
  recent: allSessions(
    filter: { specialistId: $specialistId }
    perPage: 5
    sortField: heldOn
    sortOrder: desc
  ) {
    id heldOn attendance minutes mode contents specialist { id name }
    referral { id participant { id reference forename surname preferredName } }
  }
}`;

type ListName = 'contactOwed' | 'reviewDue' | 'nearOutcome' | 'supportEnding' | 'toStart';
interface Answer extends Record<ListName, Count> {
  readonly employmentSpecialist: Caseload;
  readonly people: readonly CaseloadRow[];
  readonly recent: readonly Session[];
}

/** My own sessions need not say who held them. */
const recentColumns = sessionColumns.filter(({ source }) => source !== 'specialist');

function Day({ specialistId }: { specialistId: string }) {
  const lists = journeyLists(today(), specialistId);
  const query = useHomeQuery<Answer>(specialistQuery, { specialistId, ...filtersOf(lists) });
  const sessions = { resource: 'sessions', filter: { specialistId } };
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <StatTiles>
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
            actions={<ListLink list={sessions} label="home.recent.all" />}
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
