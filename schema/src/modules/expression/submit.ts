import type { Prisma } from '@placewell/prisma';
import type { z } from 'zod';
import { ofPartner } from '../../access/rows';
import type { Work } from '../../core/command';
import { badInput } from '../../core/errors';
import { asDate, dayOf } from '../../core/fields';
import { demandAllowed } from '../../core/lifeCycle';
import { ruleValues } from '../../core/ruleValues';
import { demandConfirmed } from '../../core/warnings';
import type { JourneyStatus } from '../../rules/journey';
import { demandNotMerged, loadPerson } from '../participant/person';
import { duplicateWarnings } from './duplicates';
import { demandEligible, judge, warningsOf } from './eligibility';
import type { submitExpressionOfInterestInput } from './inputs';
import { chosenPlace } from './place';
import { statedColumns } from './stated';
import { newcomer, returning, type Subject } from './subject';

type Input = z.output<typeof submitExpressionOfInterestInput>;
type Place = Awaited<ReturnType<typeof chosenPlace>>;

/**
 * Records an expression of interest of a known person or of one who is new. What bars the person is refused, what is
 * unusual must be confirmed; nothing is saved before. Gives its id.
 */
export async function submitExpressionOfInterest(work: Work, input: Input): Promise<string> {
  const { place, subject } = await whoAndWhere(work, input);
  const submittedOn = input.submittedOn ?? work.context.today;
  const dateOfBirth = dayOf(subject.facts.dateOfBirth);
  const status = input.participantId ? await openStatus(work, subject.id) : null;
  demandAllowed(work, 'submitExpressionOfInterest', status, { submittedOn, dateOfBirth });

  const stated = statedColumns(input);
  const judged = { ...place, on: submittedOn, person: subject.facts, stated };
  const eligibility = await judge(work, judged);
  demandEligible(eligibility);
  const duplicates = input.person
    ? await duplicateWarnings(work, input.person, place.accountableBodyId)
    : [];
  const warnings = [...duplicates, ...warningsOf(eligibility)];
  const confirmedWarnings = demandConfirmed(work, warnings, input.confirmWarnings);

  const noticeVersion = await privacyNoticeVersion(work, input, place);
  await subject.save();
  const { id } = await work.tx.expressionOfInterest.create({
    data: {
      ...place,
      ...stated,
      participantId: subject.id,
      submittedOn: asDate(submittedOn),
      privacyNoticeVersion: noticeVersion,
      ...(confirmedWarnings.length ? { confirmedWarnings } : {}),
    },
    select: { id: true },
  });
  return id;
}

async function whoAndWhere(
  work: Work,
  { participantId, person, accountableBodyId, partnerId }: Input,
): Promise<{ place: Place; subject: Subject }> {
  if (participantId && !person) {
    // Two at the same moment wait for each other, so that the second finds the first one's.
    await work.tx
      .$queryRaw`select pg_advisory_xact_lock(hashtextextended(${participantId}, 0))::text`;
    const known = await loadPerson(work, participantId);
    demandNotMerged(known);
    const body = accountableBodyId ?? known.accountableBodyId;
    const place = await chosenPlace(work, { accountableBodyId: body, partnerId });
    return { place, subject: returning(known, place) };
  }
  if (person && !participantId) {
    const place = await chosenPlace(work, { accountableBodyId, partnerId });
    return { place, subject: await newcomer(work, person, place) };
  }
  throw badInput({
    participantId: {
      en: 'Choose a person who is known, or give the details of a new one.',
      cy: 'Dewiswch berson sy’n hysbys, neu rhowch fanylion un newydd.',
    },
  });
}

/** Where an open expression of interest or journey of the person stands; null when none is open. */
async function openStatus(
  { actor, tx, context }: Work,
  participantId: string,
): Promise<JourneyStatus> {
  const visible = context.rowFilter
    ? (ofPartner(actor) as Prisma.ExpressionOfInterestWhereInput)
    : {};
  const open = await tx.expressionOfInterest.findFirst({
    where: {
      ...visible,
      participantId,
      notReferredOn: null,
      OR: [
        { referral: null },
        { referral: { rejectedOn: null, cancelledOn: null, endedOn: null } },
      ],
    },
    select: {
      state: { select: { status: true } },
      referral: { select: { state: { select: { status: true } } } },
    },
  });
  return (open?.referral?.state?.status ?? open?.state?.status ?? null) as JourneyStatus;
}

async function privacyNoticeVersion(
  work: Work,
  { privacyNoticeVersion: given }: Input,
  { accountableBodyId }: Place,
): Promise<string> {
  if (given) return given;
  const rule = 'privacy_notice_version';
  const inForce = (await ruleValues(work, accountableBodyId, [rule]))(rule);
  if (inForce) return inForce;
  throw badInput({
    privacyNoticeVersion: {
      en: 'Give the version of the privacy notice: none is set for this accountable body.',
      cy: 'Rhowch fersiwn yr hysbysiad preifatrwydd: nid oes un wedi ei gosod ar gyfer y corff atebol hwn.',
    },
  });
}
