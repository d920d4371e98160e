import type { Prisma } from '@placewell/prisma';
import { codeLists, findCode, isCodeListName } from '@placewell/prisma/reference';
import type { z } from 'zod';
import { nationalOrOwn } from '../../access/rows';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { checkOrder } from '../../core/dates';
import { badInput, forbidden, invalidState, notFound } from '../../core/errors';
import { maybeDate } from '../../core/fields';
import { ownBody } from '../organisation/service';
import { hasOwnProgramme, mayChangeCode } from './access';
import type { createCodeInput, updateCodeInput } from './inputs';

/** An own code counts as a national one of its list; otherwise figures would miss it. */
function checkMapping(list: string, mapsTo: string): void {
  if (!isCodeListName(list) || !findCode(list, mapsTo))
    throw badInput({
      mapsTo: {
        en: 'Choose the national code of this list that it counts as.',
        cy: 'Dewiswch god cenedlaethol y rhestr hon y mae’n cyfrif fel.',
      },
    });
}

/** Adds a code of the accountable body's own to a list that is open for them. */
export async function createCode(
  work: Work,
  { reason, ...input }: z.output<typeof createCodeInput> & { reason?: string },
): Promise<string> {
  const { list, code, mapsTo, sortOrder, validFrom, validTo, ...labels } = input;
  if (!hasOwnProgramme(work.actor))
    throw invalidState({
      en: 'National codes come with the product; an accountable body adds its own.',
      cy: 'Daw codau cenedlaethol gyda’r cynnyrch; mae corff atebol yn ychwanegu ei rai ei hun.',
    });
  const accountableBodyId = ownBody(work);
  if (codeLists[list].fixed)
    throw badInput({
      list: {
        en: 'The rules of the programme name the codes of this list: nothing can be added.',
        cy: 'Mae rheolau’r rhaglen yn enwi codau’r rhestr hon: ni ellir ychwanegu dim.',
      },
    });
  checkMapping(list, mapsTo);
  checkOrder('validTo', validFrom, validTo);
  const body = await work.tx.organisation.findUniqueOrThrow({ where: { id: accountableBodyId } });
  const { id } = await work.tx.code.create({
    data: {
      ...labels,
      accountableBodyId,
      list,
      code: `${body.code.toLowerCase().replaceAll('-', '_')}_${code}`,
      mapsTo,
      sortOrder: sortOrder ?? 1_000_000,
      validFrom: maybeDate(validFrom),
      validTo: maybeDate(validTo),
    },
    select: { id: true },
  });
  return id;
}

type Change = z.output<typeof updateCodeInput>;

/** Texts and mapping of a national code come with the product; only the days it may be chosen on are ours to set. */
function refuseTexts(code: object, change: Partial<Change>): void {
  const stored = code as Record<string, unknown>;
  const changed = Object.entries(change).some(
    ([name, value]) => value !== (stored[name] ?? undefined),
  );
  if (changed)
    throw invalidState({
      en: 'Of a national code only the days on which it may be chosen can be changed.',
      cy: 'O god cenedlaethol, dim ond y diwrnodau y gellir ei ddewis arnynt y gellir eu newid.',
    });
}

/** Changes an own code, or the validity of a national one. Records that hold the code keep it. */
export async function updateCode(
  work: Work,
  { reason, ...input }: Change & { reason?: string },
): Promise<string> {
  const { id, version, validFrom, validTo, ...texts } = input;
  const { actor, tx, context } = work;
  const visible = context.rowFilter ? (nationalOrOwn(actor) as Prisma.CodeWhereInput) : {};
  const code = await tx.code.findFirst({ where: { AND: [visible, { id }] } });
  if (!code) throw notFound();
  checkOrder('validTo', validFrom, validTo);
  const days = { validFrom: maybeDate(validFrom), validTo: maybeDate(validTo) };
  if (code.accountableBodyId === null) {
    if (!mayChangeCode(actor, null)) throw forbidden();
    refuseTexts(code, texts);
    return change(work, tx.code, { id, version }, days);
  }
  if (texts.mapsTo) checkMapping(code.list, texts.mapsTo);
  const cleared = { guidanceEn: null, guidanceCy: null };
  return change(work, tx.code, { id, version }, { ...cleared, ...texts, ...days });
}
