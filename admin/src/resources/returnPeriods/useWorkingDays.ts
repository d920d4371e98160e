import { useQuery } from '@tanstack/react-query';
import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { useApi } from '../../shared/api';
import { workingDaysBetween } from './workingDays';

export const holidaysQuery = 'query holidays { allBankHolidays(perPage: 1000) { day } }';

/** Working days from today to a date; undefined while the calendar loads or where the viewer may not see it. */
export function useWorkingDaysTo(): (day: string) => number | undefined {
  const api = useApi();
  const maySee = usePermitted('organisation.read');
  const { data } = useQuery({
    queryKey: ['holidays'],
    queryFn: () => api.query<{ allBankHolidays: { day: string }[] }>(holidaysQuery),
    staleTime: 600_000,
    enabled: maySee,
  });
  const holidays = data && new Set(data.allBankHolidays.map(({ day }) => day));
  return (day) => holidays && workingDaysBetween(today(), day, holidays);
}
