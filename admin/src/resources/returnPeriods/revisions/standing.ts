import { useLocale, useTranslate } from 'react-admin';
import { formatInstant } from '../../../i18n/format';
import { latestOf, type ReturnPeriod, type Revision } from '../types';

/** The part of the page that says where a revision stands: links to a revision lead there, with the focus. */
export const standing = 'standing';

/** Address of a return as one of its revisions; of the latest when none is named. */
export const revisionPath = ({ id }: Pick<ReturnPeriod, 'id'>, revision?: Revision): string =>
  `/returnPeriods/${id}/show${revision ? `?revision=${revision.number}` : ''}#${standing}`;

/** The heading of where a return stands, with the revision and its day as soon as there are several. */
export function useStandingTitle(period: ReturnPeriod, revision: Revision | undefined): string {
  const translate = useTranslate();
  const locale = useLocale();
  if (!revision || period.revisions.length < 2) return translate('returns.steps.title');
  const { number, submittedAt } = revision;
  return translate(`returns.revisions.standing.${submittedAt ? 'submitted' : 'open'}`, {
    number,
    all: latestOf(period)?.number,
    date: submittedAt && formatInstant(submittedAt, locale),
  });
}
