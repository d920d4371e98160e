import { useLocale, useTranslate } from 'react-admin';
import { daysBetween, formatDate, today } from '../i18n/format';
import type { Tone } from '../theme/palette';
import { StatusChip } from './StatusChip';

/** Days before a due date from which it asks for attention. */
const soon = 7;

/** How urgent a due date is, `daysLeft` days before it (negative: after it). */
export function urgencyOf(daysLeft: number): Tone {
  if (daysLeft < 0) return 'bad';
  return daysLeft <= soon ? 'attention' : 'neutral';
}

/** When something is due: in days where it is near or past, as a date otherwise. */
export function DueBadge({ dueOn, on = today() }: { dueOn: string; on?: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const daysLeft = daysBetween(on, dueOn);
  const label =
    daysLeft < 0
      ? translate('common.due.overdue', { smart_count: -daysLeft })
      : daysLeft === 0
        ? translate('common.due.today')
        : daysLeft <= soon
          ? translate('common.due.soon', { smart_count: daysLeft })
          : translate('common.due.on', { date: formatDate(dueOn, locale) });
  return <StatusChip label={label} tone={urgencyOf(daysLeft)} />;
}
