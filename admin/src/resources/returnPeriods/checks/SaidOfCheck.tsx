import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatInstant } from '../../../i18n/format';
import type { Answer, Waiver } from '../types';

interface Props {
  answers: readonly Answer[];
  waiver: Waiver | null | undefined;
  children?: ReactNode;
}

/** What was said about a check: comments, and a waiver with who asked for it and who approved it. */
export function SaidOfCheck({ answers, waiver, children }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const on = (instant: string) => formatInstant(instant, locale);
  return (
    <Typography variant="body2" component="div" color="text.secondary">
      {answers.map(({ answeredAt, answeredByName, comment }) => (
        <div key={answeredAt}>
          {translate('returns.checks.answer', {
            name: answeredByName,
            date: on(answeredAt),
            comment,
          })}
        </div>
      ))}
      {waiver && (
        <div>
          {translate('returns.checks.waiverAsked', {
            name: waiver.requestedByName,
            reason: waiver.waiverReason,
          })}
        </div>
      )}
      {waiver?.approvedAt && (
        <div>
          {translate('returns.checks.waiverApproved', {
            name: waiver.approvedByName,
            date: on(waiver.approvedAt),
          })}
        </div>
      )}
      {children}
    </Typography>
  );
}
