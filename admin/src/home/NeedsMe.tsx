import { Box, Button, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, today } from '../i18n/format';
import { RecordSessionOf } from '../resources/sessions/RecordSessionButton';
import { EmptyState } from '../shared/EmptyState';
import { DateField } from '../shared/fields/DateField';
import { PersonLink } from '../shared/people/PersonLink';
import { SectionCard } from '../shared/SectionCard';
import { StatusChip } from '../shared/StatusChip';
import type { Tone } from '../theme/palette';
import { type CaseloadRow, type Needing, type Reason, whoNeedsMe } from './reasons';
import { limitsOn } from './workLists';

const tones: Readonly<Record<Reason['kind'], Tone>> = {
  contactOwed: 'attention',
  reviewDue: 'information',
  supportEnding: 'highlight',
  nearOutcome: 'good',
};

/** People shown before the rest is asked for. */
const atFirst = 8;

function ReasonChip({ kind, on }: Reason) {
  const translate = useTranslate();
  const locale = useLocale();
  const isPast = on !== null && on < today();
  const key = kind === 'reviewDue' && isPast ? 'reviewOverdue' : kind;
  const label = translate(`home.reasons.${key}`, { date: on ? formatDate(on, locale) : '' });
  return <StatusChip label={label} tone={key === 'reviewOverdue' ? 'bad' : tones[kind]} />;
}

function PersonLine({ row, reasons }: Needing) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={(theme) => ({
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(180px, 1fr) 2fr auto' },
        alignItems: 'center',
        columnGap: 2,
        rowGap: 1,
        px: 2.5,
        py: 1.25,
        borderTop: `1px solid ${theme.scheme.line}`,
      })}
    >
      <div>
        <PersonLink person={row.participant} />
        <Typography variant="body2" color="text.secondary">
          {row.lastContactOn ? (
            <>
              {translate('home.lastContact')} <DateField value={row.lastContactOn} />
            </>
          ) : (
            translate('home.noContact')
          )}
        </Typography>
      </div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {reasons.map((reason) => (
          <ReasonChip key={reason.kind} {...reason} />
        ))}
      </Box>
      <Box sx={{ justifySelf: { md: 'end' } }}>
        <RecordSessionOf referralId={row.id} person={row.participant} />
      </Box>
    </Box>
  );
}

/** The people of a caseload who need somebody, each with the reasons and the form at hand. */
export function NeedsMe({ people }: { people: readonly CaseloadRow[] }) {
  const translate = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const needing = whoNeedsMe(people, limitsOn(today()));
  const shown = showsAll ? needing : needing.slice(0, atFirst);
  return (
    <SectionCard
      title="home.needsMe.title"
      description={translate('home.needsMe.about', { smart_count: needing.length })}
      flush
    >
      {needing.length === 0 ? (
        <EmptyState text="home.needsMe.nobody" compact />
      ) : (
        <Box component="ul" id={listId} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((one) => (
            <PersonLine key={one.row.id} {...one} />
          ))}
        </Box>
      )}
      {needing.length > atFirst && (
        <Box sx={(theme) => ({ px: 2.5, py: 1, borderTop: `1px solid ${theme.scheme.line}` })}>
          <Button
            onClick={() => setShowsAll(!showsAll)}
            aria-expanded={showsAll}
            aria-controls={listId}
          >
            {translate(showsAll ? 'home.needsMe.fewer' : 'home.needsMe.all', {
              count: needing.length,
            })}
          </Button>
        </Box>
      )}
    </SectionCard>
  );
}
