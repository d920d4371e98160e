import { Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { CodeField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import { journeyPath } from '../../shared/people/journeyPath';
import { SectionCard } from '../../shared/SectionCard';
import type { ExpressionFacts } from '../expressionsOfInterest/types';
import { OrganisationField } from '../organisations/OrganisationField';
import { type FactColumn, FactTable } from '../referrals/journey/FactTable';
import { StatusField } from '../referrals/journey/StatusField';
import type { Chapter } from './chapter';
import type { JourneyInBrief, Person } from './types';

function Day({ day, to }: { day: string; to: string }) {
  return (
    <MuiLink component={Link} to={to} sx={{ fontWeight: 600 }}>
      <DateField value={day} />
    </MuiLink>
  );
}

const text = (name: string) => `resources.participants.chapters.${name}`;

const expressionColumns: readonly FactColumn<ExpressionFacts>[] = [
  {
    label: text('submittedOn'),
    render: ({ id, submittedOn }) => (
      <Day day={submittedOn} to={`/expressionsOfInterest/${id}/show`} />
    ),
  },
  { label: text('status'), render: ({ status }) => <StatusField status={status} /> },
  { label: text('source'), render: ({ source }) => <CodeField list="eoi_source" code={source} /> },
  {
    label: text('partner'),
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
];

const journeyColumns: readonly FactColumn<JourneyInBrief>[] = [
  {
    label: text('referredOn'),
    render: ({ id, referredOn }) => <Day day={referredOn} to={journeyPath(id)} />,
  },
  { label: text('status'), render: ({ status }) => <StatusField status={status} /> },
  { label: text('startedOn'), render: ({ startedOn }) => <DateField value={startedOn} /> },
  { label: text('endedOn'), render: ({ endedOn }) => <DateField value={endedOn} /> },
  {
    label: text('reason'),
    render: ({ endReason, notStartedReason }) =>
      endReason ? (
        <CodeField list="end_reason" code={endReason} />
      ) : (
        notStartedReason && <CodeField list="not_started_reason" code={notStartedReason} />
      ),
  },
  {
    label: text('partner'),
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
];

/** Every time the person came, with ways to look back. */
export function EarlierChapters({ person, chapter }: { person: Person; chapter: Chapter }) {
  const translate = useTranslate();
  const earlier = person.referrals.filter(({ id }) => id !== chapter.journey?.id);
  return (
    <>
      {earlier.length > 0 && (
        <SectionCard title={translate(text('journeys'))} flush>
          <FactTable label={text('journeys')} columns={journeyColumns} rows={earlier} />
        </SectionCard>
      )}
      {person.expressions.length > 0 && (
        <SectionCard title={translate(text('expressions'))} flush>
          <FactTable
            label={text('expressions')}
            columns={expressionColumns}
            rows={person.expressions}
          />
        </SectionCard>
      )}
    </>
  );
}
