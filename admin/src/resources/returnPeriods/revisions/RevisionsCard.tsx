import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermitted } from '../../../access/usePermitted';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { differencePath } from '../difference/differencePath';
import { ReturnStatus } from '../PeriodFields';
import type { ReturnPeriod, Revision } from '../types';
import { AnsweredBy } from './AnsweredBy';
import { Receipt } from './Receipt';
import { revisionPath } from './standing';

interface Props {
  period: ReturnPeriod;
  /** The revision that the page shows. */
  shown: Revision;
}

/** The ways from a revision: to its figures, to what differs from the one before, to what changed since. */
function Ways({ period, revision, shown }: Props & { revision: Revision }) {
  const translate = useTranslate();
  const maySeeChanges = usePermitted('return.people');
  const before = period.revisions.filter(
    ({ number, submittedAt }) => number < revision.number && submittedAt,
  );
  const isLastSubmitted = period.submittedRevisionId === revision.id;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {revision.id !== shown.id && (
        <Button component={Link} to={revisionPath(period, revision)} size="small">
          {translate('returns.revisions.show', { number: revision.number })}
        </Button>
      )}
      {before.reverse().map(({ id, number }) => (
        <Button
          key={id}
          component={Link}
          to={differencePath(period.id, number, revision.number)}
          size="small"
        >
          {translate('returns.revisions.compare', { number })}
        </Button>
      ))}
      {isLastSubmitted && maySeeChanges && (
        <Button component={Link} to={differencePath(period.id, revision.number)} size="small">
          {translate('returns.revisions.compareNow')}
        </Button>
      )}
    </Box>
  );
}

function Entry({ period, revision, shown }: Props & { revision: Revision }) {
  const translate = useTranslate();
  const { number, status, submittedAt, submittedByName, reopenReason, questions } = revision;
  return (
    <Box
      component="li"
      sx={(theme) => ({ px: 2.5, py: 1.75, borderTop: `1px solid ${theme.scheme.line}` })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" sx={{ mr: 1 }}>
          {translate('returns.revisions.number', { number })}
        </Typography>
        <ReturnStatus status={status} />
        {revision.id === shown.id && period.revisions.length > 1 && (
          <StatusChip label="returns.revisions.shown" />
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" component="div">
        {submittedAt && (
          <>
            <DateField value={submittedAt} /> ·{' '}
            {translate('returns.steps.by', { name: submittedByName })}
          </>
        )}
        {reopenReason && <div>{reopenReason}</div>}
        {questions && <div>{translate('returns.steps.asksDwp', { questions })}</div>}
        {revision.answeredByBody && (
          <div>
            <DateField value={revision.acceptedAt ?? revision.sentBackAt} /> ·{' '}
            <AnsweredBy period={period} revision={revision} />
          </div>
        )}
      </Typography>
      {revision.receipt && <Receipt revision={revision} />}
      <Ways period={period} revision={revision} shown={shown} />
    </Box>
  );
}

/** Every revision of the return, the latest first, with its receipt and the ways to compare it. */
export function RevisionsCard({ period, shown }: Props) {
  return (
    <SectionCard anchor="revisions" title="returns.revisions.title" flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {[...period.revisions].reverse().map((revision) => (
          <Entry key={revision.id} period={period} revision={revision} shown={shown} />
        ))}
      </Box>
    </SectionCard>
  );
}
