import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermitted } from '../../../access/usePermitted';
import { today } from '../../../i18n/format';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { memberPath } from '../../../shared/figures/memberPath';
import { StatusChip } from '../../../shared/StatusChip';
import type { Tone } from '../../../theme/palette';
import { monthOf } from '../periodDays';
import { useFieldName } from './CapturedIn';
import { MoveRequirement } from './MoveRequirement';
import type { Requirement } from './requirements';

const tones: Readonly<Record<string, Tone>> = {
  captured: 'good',
  counted: 'good',
  awaiting_rule: 'highlight',
};

function Measures({ measures }: Pick<Requirement, 'measures'>) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const maySee = usePermitted('participant.read');
  if (measures.length === 0) return null;
  const month = monthOf(today());
  return (
    <Typography variant="body2" component="div">
      <strong>{translate('miCatalogue.measures')}:</strong>{' '}
      {measures.map(({ id, titleEn, titleCy }, place) => (
        <span key={id}>
          {place > 0 && '; '}
          {maySee ? (
            <MuiLink component={Link} to={memberPath({ measure: id, period: 'month', ...month })}>
              {inLanguage(titleEn, titleCy)}
            </MuiLink>
          ) : (
            inLanguage(titleEn, titleCy)
          )}
        </span>
      ))}
    </Typography>
  );
}

/** One row of the MI note: what it means, how it is read, where it is held or counted. */
export function RequirementEntry({ row }: { row: Requirement }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const fieldName = useFieldName();
  const reading = inLanguage(row.readingEn, row.readingCy);
  return (
    <Box
      component="li"
      sx={(theme) => ({
        px: 2.5,
        py: 1.75,
        display: 'grid',
        gap: 0.75,
        borderTop: `1px solid ${theme.scheme.line}`,
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" sx={{ flex: '1 1 240px' }}>
          {row.id} {inLanguage(row.titleEn, row.titleCy)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {[
            translate(`miCatalogue.kind.${row.kind}`),
            translate(`miCatalogue.frequency.${row.frequency}`),
            translate(`miCatalogue.collection.${row.collection}`),
          ].join(' · ')}
        </Typography>
        <StatusChip label={`miCatalogue.status.${row.status}`} tone={tones[row.status]} />
      </Box>
      <Typography sx={{ maxWidth: '80ch' }}>
        {inLanguage(row.definitionEn, row.definitionCy)}
      </Typography>
      {reading && (
        <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '80ch' }}>
          <strong>{translate('miCatalogue.reading')}:</strong> {reading}
        </Typography>
      )}
      {row.capturedIn.length > 0 && (
        <Typography variant="body2">
          <strong>{translate('miCatalogue.captured')}:</strong>{' '}
          {row.capturedIn.map(fieldName).join('; ')}
        </Typography>
      )}
      <Measures measures={row.measures} />
      <MoveRequirement row={row} />
    </Box>
  );
}
