import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../../../i18n/format';
import { DateField, NotRecorded } from '../../../shared/fields/DateField';
import { FactList } from '../../../shared/fields/FactList';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import type { Column } from '../../../shared/list/columns';
import { RecordLink } from '../../../shared/list/RecordLink';
import { Rows } from '../../../shared/list/Rows';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { useNumberText, usePartText } from '../figures/FigureTable';
import type { ReturnFigure } from '../figures/figures';
import type { FigureChange, Move } from './useDifference';

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
const columns: readonly Column<MoveRow>[] = [
  { source: 'person', label: column('person'), render: (move) => <Person {...move} /> },
  {
    source: 'direction',
    label: column('direction'),
    render: ({ direction }) => (
      <StatusChip
        label={`returns.difference.${direction}`}
        tone={direction === 'entered' ? 'good' : 'attention'}
      />
    ),
  },
  { source: 'reason', label: column('reason'), render: (move) => <Reason {...move} /> },
  {
    source: 'happenedOn',
    label: column('happenedOn'),
    render: ({ happenedOn }) => <DateField value={happenedOn} />,
  },
  { source: 'part', label: column('part'), render: (move) => <Part {...move} /> },
];

/** A figure before or after: its number, out of how many, and what that makes. */
function useFigureText() {
  const translate = useTranslate();
  const { value } = useNumberText();
  return (figure: ReturnFigure | null): string => {
    if (!figure) return translate('returns.difference.absent');
    const { numerator, denominator } = figure;
    if (denominator === null) return formatNumber(numerator);
    return translate('members.facts.ratio', {
      numerator: formatNumber(numerator),
      denominator: formatNumber(denominator),
      value: value(figure),
    });
  };
}

/** One figure that differs: before, after, who entered, who left, and why. */
export function ChangeCard({ change }: { change: FigureChange }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const text = useFigureText();
  const partText = usePartText();
  const figure = change.after ?? change.before;
  if (!figure) return null;
  const part = partText(figure);
  const rows = change.moves.map((move, place) => ({ ...move, id: `${move.subject} ${place}` }));
  return (
    <SectionCard
      title={`${figure.row} ${inLanguage(figure.titleEn, figure.titleCy)}`}
      description={part || undefined}
    >
      <FactList
        facts={[
          { label: 'returns.difference.before', value: text(change.before) },
          { label: 'returns.difference.after', value: <strong>{text(change.after)}</strong> },
        ]}
      />
      <Box sx={{ mt: 1.5 }}>
        {rows.length === 0 ? (
          <Typography variant="body2" color="text.secondary">
            {translate('returns.difference.noPeople')}
          </Typography>
        ) : (
          <Rows resource="returnPeriods" rows={rows} columns={columns} />
        )}
      </Box>
    </SectionCard>
  );
}
