import type { Work } from '../../core/command';
import { dayOf } from '../../core/fields';
import type { Warning } from '../../core/warnings';
import { inWords } from '../../rules/calendar';
import { fill } from '../../rules/messages';

/**
 * The warnings that a day of pay, or of a milestone, gives after the end of participation: it lies behind the tracking
 * window, or it is entered after the record was due to close. None before the end and while the rules are unset.
 */
export async function afterTracking(
  { tx, context }: Work,
  referralId: string,
  day: string,
): Promise<Warning[]> {
  const clock = await tx.referralClock.findUnique({
    where: { referralId },
    select: { trackingEndDue: true, recordCloseDue: true },
  });
  const trackingEnd = dayOf(clock?.trackingEndDue);
  const recordClose = dayOf(clock?.recordCloseDue);
  const warnings: Warning[] = [];
  if (trackingEnd && day > trackingEnd)
    warnings.push({
      id: 'after_tracking',
      message: fill(
        {
          en: 'Tracking ended on {end}: local records do not count what comes after it.',
          cy: 'Daeth yr olrhain i ben ar {end}: nid yw cofnodion lleol yn cyfrif dim ar ôl hynny.',
        },
        { end: inWords(trackingEnd) },
      ),
    });
  if (recordClose && context.today > recordClose)
    warnings.push({
      id: 'record_closed',
      message: fill(
        {
          en: 'The record was due to close on {end}, after late notifications.',
          cy: 'Roedd y cofnod i gau ar {end}, ar ôl hysbysiadau hwyr.',
        },
        { end: inWords(recordClose) },
      ),
    });
  return warnings;
}
