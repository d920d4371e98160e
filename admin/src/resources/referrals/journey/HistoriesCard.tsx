import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import * as correct from '../../../commands/corrections';
import { formatDate } from '../../../i18n/format';
import { CodeField } from '../../../shared/codes/CodeField';
import { PeriodField } from '../../../shared/fields/PeriodField';
import { SectionCard } from '../../../shared/SectionCard';
import { Corrections } from './Corrections';
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
  /** The ways back from what was entered wrongly; `isLatest` where nothing rests on it, `isFirst` of the history. */
  corrections: (period: P, place: { isLatest: boolean; isFirst: boolean }) => ReactNode;
}

function History<P extends Period>(props: HistoryProps<P>) {
  const { title, none, periods, what, why, corrections } = props;
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
        {periods.map((period, at) => (
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
            {corrections(period, { isLatest: at === 0, isFirst: at === periods.length - 1 })}
          </Box>
        ))}
      </Box>
    </div>
  );
}

/** What changed along the way: model, specialist, pauses, extensions. */
export function HistoriesCard({ journey, name }: SectionProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const of = (row: { id: string; version: number }, startsOn: string) => ({
    journey,
    row,
    name,
    of: formatDate(startsOn, locale),
  });
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
          corrections={({ model, reason, startsOn, ...row }, { isLatest, isFirst }) => (
            <Corrections
              {...of(row, startsOn)}
              correct={{
                command: correct.correctModelPeriod(isFirst),
                defaults: isFirst ? { model } : { model, startsOn, changeReason: reason },
              }}
              takeBack={isLatest && !isFirst ? correct.takeBackModelChange : undefined}
            />
          )}
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
          corrections={({ specialist, startsOn, ...row }, { isLatest }) => (
            <Corrections
              {...of(row, startsOn)}
              correct={{
                command: correct.correctAssignment(journey.partner?.id ?? ''),
                defaults: { specialistId: specialist?.id, startsOn },
              }}
              takeBack={isLatest ? correct.takeBackAssignment : undefined}
            />
          )}
          what={({ specialist }) => specialist?.name}
        />
        <History
          title="journey.histories.pauses"
          none="journey.histories.noPauses"
          periods={journey.pauses}
          corrections={({ kind, reason, startsOn, endsOn, ...row }) => (
            <Corrections
              {...of(row, startsOn)}
              correct={{
                command: correct.correctInterruption(kind),
                defaults: { startsOn, endsOn, interruptionReason: reason },
              }}
              takeBack={correct.takeBackInterruption}
            />
          )}
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
          corrections={({ months, reason, approvedBy, approvedOn, ...row }, { isLatest }) => (
            <Corrections
              {...of(row, row.startsOn)}
              correct={{
                command: correct.correctExtension,
                defaults: { months, extensionReason: reason, approvedBy, approvedOn },
              }}
              takeBack={isLatest ? correct.takeBackExtension : undefined}
            />
          )}
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
