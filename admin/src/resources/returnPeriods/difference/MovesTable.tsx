import { useTranslate } from 'react-admin';
import { DateField, NotRecorded } from '../../../shared/fields/DateField';
import type { Column } from '../../../shared/list/columns';
import { RecordLink } from '../../../shared/list/RecordLink';
import { Rows } from '../../../shared/list/Rows';
import { StatusChip } from '../../../shared/StatusChip';
import type { Move } from './useDifference';

type MoveRow = Move & { readonly id: string };

const Reason = ({ reason }: Move) => <>{useTranslate()(`returns.difference.reason.${reason}`)}</>;
const Part = ({ part }: Move) => <>{useTranslate()(`returns.difference.part.${part}`)}</>;

function Person({ participantId, reference }: Move) {
  if (!participantId || !reference) return <NotRecorded />;
  return (
    <RecordLink resource="participants" id={participantId}>
      {reference}
    </RecordLink>
  );
}

const column = (name: string) => `returns.difference.columns.${name}`;
const person: Column<MoveRow> = {
  source: 'person',
  label: column('person'),
  render: (move) => <Person {...move} />,
};
const direction: Column<MoveRow> = {
  source: 'direction',
  label: column('direction'),
  render: ({ direction }) => (
    <StatusChip
      label={`returns.difference.${direction}`}
      tone={direction === 'entered' ? 'good' : 'attention'}
    />
  ),
};
const reason: Column<MoveRow> = {
  source: 'reason',
  label: column('reason'),
  render: (move) => <Reason {...move} />,
};
const happenedOn: Column<MoveRow> = {
  source: 'happenedOn',
  label: column('happenedOn'),
  render: ({ happenedOn }) => <DateField value={happenedOn} />,
};
const part: Column<MoveRow> = {
  source: 'part',
  label: column('part'),
  render: (move) => <Part {...move} />,
};

interface Props {
  moves: readonly Move[];
  /** The figure is a share, so that it matters above or below the line of which somebody counts. */
  isShare: boolean;
}

/** Who entered and who left a figure, and why. */
export function MovesTable({ moves, isShare }: Props) {
  const rows = moves.map((move, place) => ({ ...move, id: `${move.subject} ${place}` }));
  const columns = [person, direction, reason, happenedOn, ...(isShare ? [part] : [])];
  return <Rows resource="returnPeriods" rows={rows} columns={columns} />;
}
