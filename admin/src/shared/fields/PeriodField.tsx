import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format';
import { NotRecorded } from './DateField';

interface Props {
  from: string | null | undefined;
  to: string | null | undefined;
}

/** The days from one date to another; either may be open. */
export function PeriodField({ from, to }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  if (!from && !to) return <NotRecorded />;
  const key = from && to ? 'fromTo' : from ? 'from' : 'to';
  const days = { from: from && formatDate(from, locale), to: to && formatDate(to, locale) };
  return <>{translate(`common.period.${key}`, days)}</>;
}
