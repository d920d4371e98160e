import type { z } from 'zod';
import { change, demandReason, takeBack } from '../../core/change';
import type { Work } from '../../core/command';
import { invalidState, type Message } from '../../core/errors';
import { asDate, dayOf, type takeBackInput } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { renamed } from '../../core/renamed';
import { addMonths } from '../../rules/calendar';
import { confirmSpecialist } from './assign';
import { guard } from './guard';
import { moveStart, neighbours, removeLast } from './histories';
import type * as inputs from './inputs';
import { loadOfJourney, touchReferral } from './load';

// Corrections of the histories of a journey. They stay whole: what moves takes its neighbour along, and only what was
// added last can be taken back, since the rest stands on it.

type TakeBack = z.output<typeof takeBackInput>;

const same: Message = {
  en: 'This is as in the period beside it: take the later period back instead.',
  cy: 'Mae hyn fel yn y cyfnod nesaf ato: tynnwch y cyfnod diweddarach yn ôl yn lle hynny.',
};

/** Corrects a period on a model: the model, why the person moved to it, and its first day. */
export async function correctModelPeriod(
  work: Work,
  { id, version, model, changeReason, startsOn }: z.output<typeof inputs.correctModelPeriodInput>,
): Promise<string> {
  demandReason(work);
  const { row, referral } = await loadOfJourney(
    work,
    work.tx.modelPeriod.findUnique({ where: { id } }),
  );
  const { previous, next } = await neighbours(work.tx.modelPeriod, row);
  if (!previous && startsOn && startsOn !== dayOf(row.startsOn))
    throw badInputFor('startsOn', {
      en: 'The first model begins with the start: correct the start date.',
      cy: 'Mae’r model cyntaf yn dechrau gyda’r dyddiad dechrau: cywirwch y dyddiad dechrau.',
    });
  guard(work, 'correctModelPeriod', referral, {
    firstDay: startsOn,
    previousStartsOn: dayAfterStart(previous),
    periodEndsOn: dayOf(row.endsOn),
  });
  if (model && [previous?.model, next?.model].includes(model)) throw badInputFor('model', same);
  await touchReferral(work, referral, undefined);
  const values = { model, reason: changeReason };
  await renamed(
    (field) => (field === 'reason' ? 'changeReason' : field),
    () =>
      moveStart(work, work.tx.modelPeriod, {
        row: { ...row, version },
        previous,
        startsOn,
        values,
      }),
  );
  return id;
}

/** The day after a period began: the first on which another can follow it. */
const dayAfterStart = (period: { startsOn: Date } | null) =>
  period && dayOf(new Date(period.startsOn.getTime() + 86_400_000));

/** Takes back the latest change of model; the model before it goes on. */
export async function takeBackModelChange(work: Work, seen: TakeBack): Promise<string> {
  const found = work.tx.modelPeriod.findUnique({ where: { id: seen.id } });
  const { row, referral } = await loadOfJourney(work, found);
  const { previous, next } = await neighbours(work.tx.modelPeriod, row);
  guard(work, 'takeBackModelChange', referral);
  if (!previous)
    throw invalidState({
      en: 'The first model goes with the start: take the start back, or correct the model.',
      cy: 'Mae’r model cyntaf yn mynd gyda’r dechrau: tynnwch y dechrau yn ôl, neu cywirwch y model.',
    });
  if (next) throw notTheLatest();
  await touchReferral(work, referral, undefined);
  return removeLast(work, work.tx.modelPeriod, { row, previous, version: seen.version });
}

/** Corrects who supported the person in a period, and its first day. */
export async function correctAssignment(
  work: Work,
  { id, version, startsOn, ...given }: z.output<typeof inputs.correctAssignmentInput>,
): Promise<string> {
  demandReason(work);
  const { row, referral } = await loadOfJourney(
    work,
    work.tx.assignment.findUnique({ where: { id } }),
  );
  const { previous, next } = await neighbours(work.tx.assignment, row);
  guard(work, 'correctAssignment', referral, {
    firstDay: startsOn,
    previousStartsOn: dayAfterStart(previous),
    periodEndsOn: dayOf(row.endsOn),
  });
  const specialistId = given.specialistId ?? row.specialistId;
  if ([previous?.specialistId, next?.specialistId].includes(specialistId))
    throw badInputFor('specialistId', same);
  await confirmSpecialist(work, referral, {
    specialistId,
    startsOn: startsOn ?? dayOf(row.startsOn) ?? work.context.today,
    confirmWarnings: given.confirmWarnings,
    already: specialistId === row.specialistId || row.endsOn !== null,
  });
  await touchReferral(work, referral, undefined);
  const values = { specialistId };
  return moveStart(work, work.tx.assignment, {
    row: { ...row, version },
    previous,
    startsOn,
    values,
  });
}

/** Takes back the latest assignment; the specialist before goes on, if there was one. */
export async function takeBackAssignment(work: Work, seen: TakeBack): Promise<string> {
  const found = work.tx.assignment.findUnique({ where: { id: seen.id } });
  const { row, referral } = await loadOfJourney(work, found);
  const { previous, next } = await neighbours(work.tx.assignment, row);
  guard(work, 'takeBackAssignment', referral);
  if (next) throw notTheLatest();
  await touchReferral(work, referral, undefined);
  return removeLast(work, work.tx.assignment, { row, previous, version: seen.version });
}

/** Corrects a pause or disengagement; without a last day it lasts, which an ended journey does not allow. */
export async function correctInterruption(
  work: Work,
  { id, version, startsOn, endsOn, ...given }: z.output<typeof inputs.correctInterruptionInput>,
): Promise<string> {
  demandReason(work);
  const { row, referral } = await loadOfJourney(work, work.tx.pause.findUnique({ where: { id } }));
  guard(work, 'correctInterruption', referral, { firstDay: startsOn, lastDay: endsOn });
  if (!endsOn && referral.endedOn)
    throw badInputFor('endsOn', {
      en: 'Give the last day: the journey has ended.',
      cy: 'Rhowch y diwrnod olaf: mae’r daith wedi dod i ben.',
    });
  await touchReferral(work, referral, undefined);
  const data = {
    startsOn: asDate(startsOn),
    endsOn: endsOn ? asDate(endsOn) : null,
    reason: given.interruptionReason,
  };
  return renamed(
    (field) => (field === 'reason' ? 'interruptionReason' : field),
    () => change(work, work.tx.pause, { ...row, version }, data),
  );
}

/** Takes back a pause or disengagement that never was. */
export async function takeBackInterruption(work: Work, { id, version }: TakeBack): Promise<string> {
  const { row, referral } = await loadOfJourney(work, work.tx.pause.findUnique({ where: { id } }));
  guard(work, 'takeBackInterruption', referral);
  await touchReferral(work, referral, undefined);
  return takeBack(work, work.tx.pause, { ...row, version });
}

/** Corrects an extension: why, by whom and when it was approved, and the months of the latest one. */
export async function correctExtension(
  work: Work,
  { id, version, months, ...given }: z.output<typeof inputs.correctExtensionInput>,
): Promise<string> {
  demandReason(work);
  const { row, referral } = await loadOfJourney(
    work,
    work.tx.extension.findUnique({ where: { id } }),
  );
  guard(work, 'correctExtension', referral, { approvedOn: given.approvedOn });
  const { next } = await neighbours(work.tx.extension, row);
  if (next && months !== row.months) throw notTheLatest();
  await touchReferral(work, referral, undefined);
  const dueBefore = dayOf(new Date(row.startsOn.getTime() - 86_400_000)) ?? '';
  const data = {
    months,
    endsOn: asDate(addMonths(dueBefore, months)),
    reason: given.extensionReason,
    approvedBy: given.approvedBy,
    approvedOn: asDate(given.approvedOn),
  };
  return renamed(
    (field) => (field === 'reason' ? 'extensionReason' : field),
    () =>
      change(
        work,
        work.tx.extension,
        { ...row, version },
        months === row.months ? { ...data, endsOn: undefined } : data,
      ),
  );
}

/** Takes back the latest extension. */
export async function takeBackExtension(work: Work, { id, version }: TakeBack): Promise<string> {
  const { row, referral } = await loadOfJourney(
    work,
    work.tx.extension.findUnique({ where: { id } }),
  );
  guard(work, 'takeBackExtension', referral);
  const { next } = await neighbours(work.tx.extension, row);
  if (next) throw notTheLatest();
  await touchReferral(work, referral, undefined);
  return takeBack(work, work.tx.extension, { ...row, version });
}

const notTheLatest = () =>
  invalidState({
    en: 'A later one rests on it: take the later one back first.',
    cy: 'Mae un diweddarach yn dibynnu arno: tynnwch yr un diweddarach yn ôl yn gyntaf.',
  });
