import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { usePermitted } from '../../../access/usePermitted';
import { formatDate } from '../../../i18n/format';
import { useApi } from '../../../shared/api';
import { CommandButton } from '../../../shared/commands/CommandButton';
import { DateField } from '../../../shared/fields/DateField';
import { FactList } from '../../../shared/fields/FactList';
import { SectionCard } from '../../../shared/SectionCard';
import { grantReturnException, updateReturnPeriod } from '../commands';
import { DueField } from '../PeriodFields';
import type { ReturnException, ReturnPeriod } from '../types';

function Exceptions({ exceptions }: { exceptions: readonly ReturnException[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('returns.dates.exceptions')}</Typography>
      {exceptions.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('returns.dates.none')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {exceptions.map(({ id, userName, untilOn, exceptionReason, grantedByName }) => (
            <li key={id}>
              {translate('returns.dates.exception', {
                name: userName,
                date: formatDate(untilOn, locale),
                reason: exceptionReason,
                by: grantedByName,
              })}
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}

export const exceptionsQuery = `query returnExceptions($filter: ReturnExceptionFilter!) {
  allReturnExceptions(perPage: 100, filter: $filter) {
    id userName untilOn exceptionReason grantedByName
  }
}`;

/** The exceptions of a period that the viewer may see: all for those who grant them, otherwise the own. */
function useExceptions(periodId: string): readonly ReturnException[] {
  const api = useApi();
  const maySee = usePermitted('return.answer');
  const { data } = useQuery({
    queryKey: ['returnExceptions', periodId],
    queryFn: async () =>
      (
        await api.query<{ allReturnExceptions: ReturnException[] }>(exceptionsQuery, {
          filter: { periodId },
        })
      ).allReturnExceptions,
    enabled: maySee,
  });
  return data ?? [];
}

/** The days of the period, and who may go on after its edits have ended; changed by those who keep the calendar. */
export function DatesCard({ period }: { period: ReturnPeriod }) {
  const mayKeep = usePermitted('return.manage');
  const { id, version, opensOn, dueOn, editsEndOn } = period;
  const exceptions = useExceptions(id);
  return (
    <SectionCard
      title="returns.dates.title"
      actions={
        mayKeep && (
          <>
            <CommandButton
              command={updateReturnPeriod}
              fixed={{ id, version }}
              defaults={{ opensOn, dueOn, editsEndOn }}
              size="small"
            />
            <CommandButton command={grantReturnException} fixed={{ periodId: id }} size="small" />
          </>
        )
      }
    >
      <FactList
        facts={[
          {
            label: 'resources.returnPeriods.fields.opensOn',
            value: <DateField value={opensOn} />,
          },
          { label: 'resources.returnPeriods.fields.dueOn', value: <DueField {...period} /> },
          {
            label: 'resources.returnPeriods.fields.editsEndOn',
            value: <DateField value={editsEndOn} />,
          },
        ]}
      />
      {(mayKeep || exceptions.length > 0) && <Exceptions exceptions={exceptions} />}
    </SectionCard>
  );
}
