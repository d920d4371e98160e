import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../../i18n/format';
import { CodeField } from '../../../shared/codes/CodeField';
import { PeriodField } from '../../../shared/fields/PeriodField';
import { SectionCard } from '../../../shared/SectionCard';
import type { SectionProps } from './sections';
import type { Period } from './types';

interface HistoryProps<P extends Period> {
  title: string;
  none: string;
  periods: readonly P[];
  /** What held in the period. */
  what: (period: P) => ReactNode;
  /** Why it began, and who decided. */
  why?: (period: P) => ReactNode;
}

function History<P extends Period>({ title, none, periods, what, why }: HistoryProps<P>) {
  const translate = useTranslate();
  return (
    <div>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {translate(title)}
      </Typography>
      {periods.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate(none)}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {periods.map((period) => (
          <Box
            component="li"
            key={period.id}
            sx={(theme) => ({ pl: 1.5, borderLeft: `3px solid ${theme.scheme.line}` })}
          >
            <div>{what(period)}</div>
            <Typography variant="body2" color="text.secondary" component="div">
              <PeriodField from={period.startsOn} to={period.endsOn} />
              {why?.(period)}
            </Typography>
          </Box>
        ))}
      </Box>
    </div>
  );
}

/** What changed along the way: model, specialist, pauses, extensions. */
export function HistoriesCard({ journey }: SectionProps) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <SectionCard anchor="histories" title="journey.histories.title">
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
        }}
      >
        <History
          title="journey.histories.models"
          none="journey.histories.noModels"
          periods={journey.modelPeriods}
          what={({ model }) => <CodeField list="support_model" code={model} />}
          why={({ reason }) =>
            reason && (
              <>
                {' · '}
                <CodeField list="model_change_reason" code={reason} />
              </>
            )
          }
        />
        <History
          title="journey.histories.specialists"
          none="journey.histories.noSpecialists"
          periods={journey.assignments}
          what={({ specialist }) => specialist?.name}
        />
        <History
          title="journey.histories.pauses"
          none="journey.histories.noPauses"
          periods={journey.pauses}
          what={({ kind }) => <CodeField list="pause_kind" code={kind} />}
          why={({ kind, reason }) => (
            <>
              {' · '}
              <CodeField
                list={kind === 'disengagement' ? 'disengagement_reason' : 'pause_reason'}
                code={reason}
              />
            </>
          )}
        />
        <History
          title="journey.histories.extensions"
          none="journey.histories.noExtensions"
          periods={journey.extensions}
          what={({ sequence, months }) =>
            translate('journey.histories.extension', { sequence, smart_count: months })
          }
          why={({ reason, approvedBy, approvedOn }) => (
            <>
              {' · '}
              <CodeField list="extension_reason" code={reason} />
              {' · '}
              {translate('journey.histories.approved', {
                name: approvedBy,
                date: formatDate(approvedOn, locale),
              })}
            </>
          )}
        />
      </Box>
    </SectionCard>
  );
}
