import type { z } from 'zod';
import type { Work } from '../../core/command';
import { dayOf } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { keepConfirmed, type Warning } from '../../core/warnings';
import { fill } from '../../rules/messages';
import { guard } from './guard';
import { follow, lastOpen } from './histories';
import type { assignSpecialistInput } from './inputs';
import { loadForWriting, type ReferralFacts, tie, touchReferral } from './load';

type Confirmed = z.output<typeof assignSpecialistInput>['confirmWarnings'];

/** Assigns an Employment Specialist from a day on; the former assignment ends the day before. */
export async function assignSpecialist(
  work: Work,
  {
    referralId,
    version,
    specialistId,
    confirmWarnings,
    ...given
  }: z.output<typeof assignSpecialistInput>,
): Promise<string> {
  const startsOn = given.startsOn ?? work.context.today;
  const referral = await loadForWriting(work, referralId);
  const open = await openAssignment(work, referralId);
  guard(work, 'assignSpecialist', referral, {
    firstDay: startsOn,
    periodStartsOn: dayOf(open?.startsOn),
  });
  if (open?.specialistId === specialistId)
    throw badInputFor('specialistId', {
      en: 'This specialist is assigned already.',
      cy: 'Mae’r arbenigwr hwn wedi ei neilltuo eisoes.',
    });
  await confirmSpecialist(work, referral, { specialistId, startsOn, confirmWarnings });
  await touchReferral(work, referral, version);
  const next = { startsOn, values: { specialistId }, tie: tie(referral) };
  await follow(work, work.tx.assignment, open, next);
  return referralId;
}

export const openAssignment = ({ tx }: Work, referralId: string) =>
  tx.assignment.findFirst(lastOpen(referralId));

/**
 * Throws BAD_USER_INPUT unless the specialist works for the partner on the day, or when the caseload cap would be
 * passed and that is not confirmed. The reason of a confirmation goes into the audit trail with the assignment.
 */
export async function confirmSpecialist(
  work: Work,
  { accountableBodyId, partnerId }: ReferralFacts,
  chosen: {
    specialistId: string;
    startsOn: string;
    confirmWarnings: Confirmed;
    /** The person is among the specialist's people already, or is not any more: the caseload stays as it is. */
    already?: boolean;
  },
): Promise<void> {
  const { specialistId: id, startsOn, confirmWarnings, already = false } = chosen;
  const specialist = await work.tx.employmentSpecialist.findFirst({
    where: { id, accountableBodyId, partnerId },
    include: { caseload: { select: { headcount: true, cap: true } } },
  });
  const left = dayOf(specialist?.leftOn);
  if (!specialist || (dayOf(specialist.startedOn) ?? '') > startsOn || (left && left < startsOn))
    throw badInputFor('specialistId', {
      en: 'Choose a specialist who works for this partner on that day.',
      cy: 'Dewiswch arbenigwr sy’n gweithio i’r partner hwn ar y diwrnod hwnnw.',
    });
  const { caseload, fullTimeEquivalent } = specialist;
  const headcount = (caseload?.headcount ?? 0) + 1;
  const cap = caseload?.cap ?? Number.POSITIVE_INFINITY;
  const over = !already && headcount * 100 > cap * fullTimeEquivalent;
  const warnings = over ? [overCap(headcount, fullTimeEquivalent, cap)] : [];
  await keepConfirmed(work, warnings, confirmWarnings);
}

const overCap = (headcount: number, fullTimeEquivalent: number, cap: number): Warning => ({
  id: 'caseload_cap',
  message: fill(
    {
      en: 'The specialist would have {headcount} people at {share} per cent of full time. The cap is {cap} for full time.',
      cy: 'Byddai gan yr arbenigwr {headcount} o bobl ar {share} y cant o amser llawn. Yr uchafswm yw {cap} ar gyfer amser llawn.',
    },
    { headcount, share: fullTimeEquivalent, cap },
  ),
});
