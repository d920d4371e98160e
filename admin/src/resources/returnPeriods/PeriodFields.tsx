import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, formatMonth, today } from '../../i18n/format';
import { StatusChip } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';
import type { ReturnPeriodRow } from './types';

type Days = Pick<ReturnPeriodRow, 'kind' | 'firstDay' | 'lastDay'>;

/** The name of a period: October 2026, or the months of a quarter. */
export function usePeriodName(): (period: Days) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return ({ kind, firstDay, lastDay }) =>
    kind === 'month'
      ? formatMonth(firstDay, locale)
      : translate('common.period.fromTo', {
          from: formatMonth(firstDay, locale),
          to: formatMonth(lastDay, locale),
        });
}

/** The title of the return of a period. */
export function useReturnTitle(): (period: Days) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return ({ kind, firstDay, lastDay }) =>
    translate(`returns.title.${kind}`, {
      month: formatMonth(firstDay, locale),
      from: formatMonth(firstDay, locale),
      to: formatMonth(lastDay, locale),
    });
}

type Answered = Pick<ReturnPeriodRow, 'answeredByBody'> & { status: string };

const tones: Readonly<Record<string, Tone>> = {
  open: 'information',
  overdue: 'bad',
  closed: 'bad',
  under_way: 'attention',
  prepared: 'attention',
  signed: 'information',
  submitted: 'highlight',
  accepted: 'good',
  sent_back: 'bad',
};

/** Where a period or a revision stands, in words. */
export const ReturnStatus = ({ status }: { status: string }) => (
  <StatusChip label={`returns.status.${status}`} tone={tones[status]} />
);

/** The same, with what the words leave open: DWP's answer that the accountable body recorded itself. */
export function AnsweredStatus({ status, answeredByBody }: Answered) {
  const translate = useTranslate();
  return (
    <span>
      <ReturnStatus status={status} />{' '}
      {answeredByBody && (
        <Typography component="span" variant="body2" color="text.secondary">
          {translate('returns.answer.byBody')}
        </Typography>
      )}
    </span>
  );
}

/** Statuses in which no day draws near: nothing is due any more, or not yet. */
const waitsForNothing: readonly string[] = [
  'before_placewell',
  'upcoming',
  'closed',
  'submitted',
  'accepted',
];

/** Working days from which a due date asks for attention. */
const soon = 3;

type Due = Pick<ReturnPeriodRow, 'dueOn' | 'status' | 'workingDaysLeft'>;

/** When a return is due: its date, with the working days left while it is still to be sent. */
export function DueField({ dueOn, status, workingDaysLeft: left }: Due) {
  const translate = useTranslate();
  const locale = useLocale();
  const date = formatDate(dueOn, locale);
  if (waitsForNothing.includes(status)) return <time dateTime={dueOn}>{date}</time>;
  // Over a weekend it is late already, although no working day has begun since.
  const isLate = dueOn < today();
  const label =
    left < 0
      ? translate('returns.due.late', { smart_count: -left })
      : left > 0
        ? translate('returns.due.left', { smart_count: left })
        : translate(isLate ? 'returns.status.overdue' : 'returns.due.today');
  const tone = isLate ? 'bad' : left <= soon ? 'attention' : 'neutral';
  return (
    <span>
      <time dateTime={dueOn}>{date}</time> <StatusChip label={label} tone={tone} />
    </span>
  );
}
