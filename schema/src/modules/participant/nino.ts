import type { Prisma } from '@placewell/prisma';
import { blindIndexer, encryptNino, type NinoOwner } from '@placewell/prisma/nino';
import { ofPeople } from '../../access/rows';
import type { Work } from '../../core/command';
import type { Context } from '../../core/context';
import { AppError, badInput } from '../../core/errors';
import { checkNino } from '../../rules/nino';

/** The number in the form in which it is stored; throws BAD_USER_INPUT when it is none. */
export function checkedNino(
  { allowDemonstrationNino }: Context,
  text: string,
  suffixOptional = false,
): string {
  const result = checkNino(text, { allowDemonstration: allowDemonstrationNino, suffixOptional });
  if (!result.ok) throw badInput({ nino: result.message });
  return result.value;
}

/** The blind index by which a number is found within one accountable body. */
export const ninoIndexOf = ({ keys }: Context, nino: string, accountableBodyId: string): string =>
  blindIndexer(keys.indexKey)(nino, accountableBodyId);

/** Columns that hold a number of one person, encrypted and as a blind index. */
export const ninoColumns = ({ context }: Work, nino: string, owner: NinoOwner) => ({
  ninoEncrypted: Uint8Array.from(encryptNino(nino, owner, context.keys)),
  ninoIndex: ninoIndexOf(context, nino, owner.accountableBodyId),
});

/**
 * Throws CONFLICT when a person of the accountable body has the number already. Only those who may see that person
 * are told who it is, by `participantId` in the extensions; nobody else learns more than that the number is known,
 * and the question is noted with that person.
 */
export async function demandUnknownNino(work: Work, nino: string, owner: NinoOwner): Promise<void> {
  const { actor, tx, context } = work;
  const { accountableBodyId, participantId } = owner;
  const ninoIndex = ninoIndexOf(context, nino, accountableBodyId);
  const visible = context.rowFilter ? (ofPeople(actor) as Prisma.ParticipantWhereInput) : {};
  const seen = await tx.participant.findFirst({
    where: { AND: [visible, { accountableBodyId, ninoIndex, NOT: { id: participantId } }] },
    select: { id: true },
  });
  if (seen) throw knownNino({ participantId: seen.id });
  // In a transaction of its own: that somebody asked stays on file when the command is refused.
  const [[answer] = []] = await context.database.readAs(actor, [
    {
      text: 'select app.known_elsewhere($1::uuid, $2) as elsewhere',
      values: [accountableBodyId, ninoIndex],
    },
  ]);
  if (answer?.elsewhere) throw knownNino();
}

const knownNino = (details: { participantId?: string } = {}) =>
  new AppError(
    'CONFLICT',
    {
      en: 'This National Insurance number is recorded for a person of this programme already.',
      cy: 'Mae’r rhif Yswiriant Gwladol hwn eisoes wedi ei gofnodi ar gyfer person yn y rhaglen hon.',
    },
    {},
    details,
  );
