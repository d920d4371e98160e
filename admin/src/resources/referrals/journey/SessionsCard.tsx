import { useLocale, useTranslate } from 'react-admin';
import { correctSession, takeBackSession } from '../../../commands/corrections';
import { formatDate } from '../../../i18n/format';
import { useApi } from '../../../shared/api';
import { CodeField, CodesField } from '../../../shared/codes/CodeField';
import { DateField } from '../../../shared/fields/DateField';
import { MinutesField } from '../../../shared/fields/MinutesField';
import { SectionCard } from '../../../shared/SectionCard';
import { AttendanceField } from '../../sessions/AttendanceField';
import { actionOf } from './actions';
import { CardButton } from './CardButton';
import { Corrections, offersOne } from './Corrections';
import type { FactColumn } from './FactTable';
import { Nothing } from './Nothing';
import { PagedFacts } from './PagedFacts';
import type { SectionProps } from './sections';
import type { Session } from './types';

export const sessionsOfJourneyQuery = `query sessionsOfJourney($referralId: ID!, $page: Int!) {
  allSessions(
    filter: { referralId: $referralId } page: $page perPage: 10 sortField: heldOn sortOrder: desc
  ) { id version heldOn attendance minutes mode contents note specialist { id name } }
}`;

const columns: readonly FactColumn<Session>[] = [
  { label: 'journey.sessions.heldOn', render: ({ heldOn }) => <DateField value={heldOn} /> },
  {
    label: 'journey.sessions.attendance',
    render: ({ attendance }) => <AttendanceField attendance={attendance} />,
  },
  {
    label: 'journey.sessions.minutes',
    align: 'right',
    render: ({ minutes, attendance }) =>
      attendance === 'attended' ? <MinutesField minutes={minutes} /> : null,
  },
  {
    label: 'journey.sessions.mode',
    render: ({ mode }) => <CodeField list="support_mode" code={mode} />,
  },
  {
    label: 'journey.sessions.contents',
    render: ({ contents }) =>
      contents.length > 0 ? <CodesField list="support_content" codes={contents} /> : null,
  },
  { label: 'journey.sessions.specialist', render: ({ specialist }) => specialist?.name },
];

/** Support sessions, the latest first. */
export function SessionsCard({ journey, name, today }: SectionProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const api = useApi();
  const record = actionOf(journey, 'recordSession', today);
  const total = journey.sessionCount ?? 0;
  const fetchPage = async (page: number) => {
    const variables = { referralId: journey.id, page };
    const { allSessions } = await api.query<{ allSessions: Session[] }>(
      sessionsOfJourneyQuery,
      variables,
    );
    return allSessions;
  };
  return (
    <SectionCard
      anchor="sessions"
      title={translate('journey.sessions.title', { count: total })}
      flush={total > 0}
      actions={
        record &&
        journey.availableCommands.includes('recordSession') && (
          <CardButton {...record} name={name} />
        )
      }
    >
      {total === 0 ? (
        <Nothing text="journey.sessions.none" />
      ) : (
        <PagedFacts
          label="journey.sessions.table"
          columns={columns}
          below={({ note }) => note}
          actions={
            offersOne(journey, correctSession, takeBackSession)
              ? (session) => (
                  <Corrections
                    journey={journey}
                    row={session}
                    name={name}
                    of={formatDate(session.heldOn, locale)}
                    correct={{ command: correctSession, defaults: { ...session } }}
                    takeBack={takeBackSession}
                  />
                )
              : undefined
          }
          total={total}
          first={journey.sessions}
          queryKey={['sessionsOfJourney', journey.id]}
          fetchPage={fetchPage}
        />
      )}
    </SectionCard>
  );
}
