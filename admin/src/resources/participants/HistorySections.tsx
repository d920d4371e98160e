import AddIcon from '@mui/icons-material/AddCircleOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import LookIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useApi } from '../../shared/api';
import { useCodes } from '../../shared/codes/useCodes';
import { LoadFailed } from '../../shared/LoadFailed';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { SectionCard } from '../../shared/SectionCard';
import { Timeline, type TimelineEvent } from '../../shared/Timeline';
import { Changes } from './history/Changes';
import { type AuditEvent, type Entry, entriesOf, type ReadEvent } from './history/entries';

export const historyQuery = `query historyOfPerson($participantId: ID!, $perPage: Int!) {
  allAuditEvents(filter: { participantId: $participantId } perPage: $perPage) {
    id occurredAt tableName action changes actorKind actorName actorRole reason
  }
  allReadEvents(filter: { participantId: $participantId } perPage: $perPage) {
    id occurredAt what actorKind actorName actorRole reason
  }
  _allAuditEventsMeta(filter: { participantId: $participantId }) { count }
  _allReadEventsMeta(filter: { participantId: $participantId }) { count }
}`;

interface Answer {
  readonly allAuditEvents: AuditEvent[];
  readonly allReadEvents: ReadEvent[];
  readonly _allAuditEventsMeta: { readonly count: number };
  readonly _allReadEventsMeta: { readonly count: number };
}

/** Entries of each kind that are fetched at a time. */
const atATime = 50;
const atMost = 1000;

function Who({ actorName, actorKind, actorRole }: Entry) {
  const translate = useTranslate();
  const role = translate(`roles.${actorRole}`, { _: translate(`history.actors.${actorKind}`) });
  return (
    <>
      {actorName} ({role})
    </>
  );
}

function Detail(entry: Entry) {
  const translate = useTranslate();
  const reasons = useCodes('reveal_reason');
  const reason = reasons.find(({ id }) => id === entry.reason)?.name ?? entry.reason;
  return (
    <>
      <Who {...entry} />
      {entry.kind === 'change' && <Changes {...entry} />}
      {reason && <div>{translate('history.reason', { reason })}</div>}
    </>
  );
}

const icons = { insert: AddIcon, update: EditIcon, delete: EditIcon };

/** Looks at what is hidden, and questions whether somebody is known. */
const secretLooks = new Set(['nino', 'contact', 'asked']);

function useAsEvent() {
  const translate = useTranslate();
  return (entry: Entry): TimelineEvent => {
    const shared = {
      id: entry.kind + entry.id,
      at: entry.occurredAt,
      detail: <Detail {...entry} />,
    };
    if (entry.kind === 'look') {
      const title = translate(`history.looks.${entry.what}`);
      const times = entry.times > 1 ? ` ${translate('history.times', { times: entry.times })}` : '';
      const isSecret = secretLooks.has(entry.what);
      return {
        ...shared,
        title: title + times,
        icon: LookIcon,
        tone: isSecret ? 'attention' : 'neutral',
      };
    }
    const what = translate(`history.tables.${entry.tableName}`);
    return {
      ...shared,
      title: translate(`history.${entry.action}`, { what }),
      icon: icons[entry.action],
      tone: 'information',
    };
  };
}

type Shown = 'all' | Entry['kind'];

/** Who changed the record and who looked at it: when, what and why. */
export function HistorySections({ participantId }: { participantId: string }) {
  const translate = useTranslate();
  const api = useApi();
  const asEvent = useAsEvent();
  const [perPage, setPerPage] = useState(atATime);
  const [shown, setShown] = useState<Shown>('all');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['historyOfPerson', participantId, perPage],
    queryFn: () => api.query<Answer>(historyQuery, { participantId, perPage }),
    placeholderData: keepPreviousData,
  });
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (isPending) return <PageSkeleton cards={2} />;
  const entries = entriesOf(data.allAuditEvents, data.allReadEvents).filter(
    ({ kind }) => shown === 'all' || kind === shown,
  );
  const most = Math.max(data._allAuditEventsMeta.count, data._allReadEventsMeta.count);
  return (
    <SectionCard
      title="history.title"
      description={translate('history.description')}
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          onChange={(_event, value: Shown | null) => setShown(value ?? 'all')}
          aria-label={translate('history.show')}
        >
          {(['all', 'change', 'look'] as const).map((value) => (
            <ToggleButton key={value} value={value}>
              {translate(`history.shown.${value}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Timeline events={entries.map(asEvent)} label="history.title" />
      {perPage < Math.min(most, atMost) && (
        <Box sx={{ mt: 2 }}>
          <Button variant="outlined" onClick={() => setPerPage(Math.min(perPage * 4, atMost))}>
            {translate('history.more')}
          </Button>
        </Box>
      )}
    </SectionCard>
  );
}
