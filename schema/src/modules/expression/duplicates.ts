import type { Prisma } from '@placewell/prisma';
import { ofPeople } from '../../access/rows';
import type { Work } from '../../core/command';
import { maybeDate } from '../../core/fields';
import type { Warning } from '../../core/warnings';
import { fill } from '../../rules/messages';
import type { PersonDetails } from '../participant/inputs';

/**
 * Warns when somebody with the same name and date of birth is known among the people the actor may see: a person
 * entered twice is counted twice. Another partner's people are found by their NINO alone, and never shown.
 */
export async function duplicateWarnings(
  { actor, tx, context }: Work,
  { forename, surname, dateOfBirth }: PersonDetails,
  accountableBodyId: string,
): Promise<Warning[]> {
  const born = maybeDate(dateOfBirth);
  if (!born) return [];
  const visible = context.rowFilter ? (ofPeople(actor) as Prisma.ParticipantWhereInput) : {};
  const same = { mode: 'insensitive' } as const;
  const known = await tx.participant.findFirst({
    where: {
      AND: [visible],
      accountableBodyId,
      mergedIntoId: null,
      dateOfBirth: born,
      surname: { equals: surname, ...same },
      forename: { equals: forename, ...same },
    },
    select: { reference: true },
  });
  if (!known) return [];
  const message = {
    en: '{reference} has the same name and date of birth. Is this another person?',
    cy: 'Mae gan {reference} yr un enw a dyddiad geni. Ai person arall yw hwn?',
  };
  return [{ id: 'possible_duplicate', message: fill(message, { reference: known.reference }) }];
}
