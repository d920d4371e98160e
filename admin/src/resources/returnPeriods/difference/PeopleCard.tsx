import { useTranslate } from 'react-admin';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import type { Column } from '../../../shared/list/columns';
import { RecordLink } from '../../../shared/list/RecordLink';
import { Rows } from '../../../shared/list/Rows';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import type { Tone } from '../../../theme/palette';
import type { PersonChange } from './useDifference';

type Row = PersonChange & { readonly id: string };

const tones: Readonly<Record<PersonChange['kind'], Tone>> = {
  entered: 'good',
  left: 'attention',
  changed: 'information',
};

function Differs({ columns }: PersonChange) {
  const inLanguage = useInLanguage();
  return (
    <>{columns.map(({ headingEn, headingCy }) => inLanguage(headingEn, headingCy)).join(', ')}</>
  );
}

const label = (name: string) => `returns.difference.columns.${name}`;
const columns: readonly Column<Row>[] = [
  {
    source: 'person',
    label: label('person'),
    render: ({ participantId, reference }) => (
      <RecordLink resource="participants" id={participantId}>
        {reference}
      </RecordLink>
    ),
  },
  {
    source: 'kind',
    label: label('kind'),
    render: ({ kind }) => <StatusChip label={`returns.difference.${kind}`} tone={tones[kind]} />,
  },
  { source: 'differs', label: label('differs'), render: (row) => <Differs {...row} /> },
];

/** Whose personal rows differ, and in what: the values themselves are in the files and on the record. */
export function PeopleCard({ people }: { people: readonly PersonChange[] }) {
  const translate = useTranslate();
  const rows = people.map(
    (change, place): Row => ({ ...change, id: `${change.participantId} ${place}` }),
  );
  return (
    <SectionCard
      title="returns.difference.people"
      description={translate('returns.difference.peopleText', { smart_count: people.length })}
      flush
    >
      <Rows resource="returnPeriods" rows={rows} columns={columns} />
    </SectionCard>
  );
}
