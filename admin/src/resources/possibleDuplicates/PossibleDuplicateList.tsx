import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { mergeInto } from '../../commands/person';
import { CommandButton } from '../../shared/commands/CommandButton';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { PersonLink } from '../../shared/people/PersonLink';
import { personName } from '../../shared/people/personName';
import type { PossibleDuplicate, PossibleOne } from './fields';

/** One of two records, with what helps to see which is the fuller one. */
function One({ person }: { person: PossibleOne | null }) {
  const translate = useTranslate();
  if (!person) return null;
  return (
    <>
      <PersonLink person={person} />
      <Typography variant="body2" color="text.secondary">
        {person.reference} · <DateField value={person.createdAt.slice(0, 10)} /> ·{' '}
        {translate('resources.possibleDuplicates.journeys', {
          smart_count: person.referralCount ?? 0,
        })}
        {person.hasNino && ` · ${translate('resources.possibleDuplicates.nino')}`}
      </Typography>
    </>
  );
}

function Merge({ participant, other }: PossibleDuplicate) {
  if (!participant || !other) return null;
  return (
    <CommandButton
      command={mergeInto}
      fixed={{ keepId: participant.id, removeId: other.id }}
      about={{
        name: personName(participant),
        kept: participant.reference,
        removed: other.reference,
      }}
      size="small"
    />
  );
}

const columns: readonly Column<PossibleDuplicate>[] = [
  {
    source: 'surname',
    minWidth: 220,
    render: ({ participant }) => <One person={participant} />,
  },
  {
    source: 'other',
    minWidth: 220,
    sortable: false,
    render: ({ other }) => <One person={other} />,
  },
  { source: 'dateOfBirth', render: ({ dateOfBirth }) => <DateField value={dateOfBirth} /> },
  { source: 'merge', sortable: false, render: (pair) => <Merge {...pair} /> },
];

/** Records that may be of one person, for the accountable body to look into. */
export const PossibleDuplicateList = () => (
  <RecordList<PossibleDuplicate> columns={columns} sort={{ field: 'surname', order: 'ASC' }} />
);
