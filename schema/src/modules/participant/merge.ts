import { decryptNino } from '@placewell/prisma/nino';
import type { z } from 'zod';
import { change, demandReason } from '../../core/change';
import type { Work } from '../../core/command';
import { invalidState, notFound } from '../../core/errors';
import { dayOf } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { demandConfirmed, type Warning } from '../../core/warnings';
import type { mergeParticipantsInput } from './inputs';
import { ninoColumns } from './nino';
import { demandNotMerged, loadPerson } from './person';

/** A person with the encrypted number, which `loadPerson` leaves out. */
async function loadWhole(work: Work, id: string) {
  const person = await loadPerson(work, id);
  demandNotMerged(person);
  const whole = await work.tx.participant.findUnique({
    where: { id },
    select: { ninoEncrypted: true },
  });
  return { ...person, ninoEncrypted: whole?.ninoEncrypted ?? null };
}
type Person = Awaited<ReturnType<typeof loadWhole>>;

/** Two values that are both known and not the same. */
const differ = (one: string | null, other: string | null) => Boolean(one && other) && one !== other;

/** What speaks against two records being one person's; each has to be confirmed. */
function doubts(kept: Person, removed: Person): Warning[] {
  const found: [boolean, Warning][] = [
    [
      differ(kept.ninoIndex, removed.ninoIndex),
      {
        id: 'different_nino',
        message: {
          en: 'The records have different National Insurance numbers. That of the record kept stays, the other is removed.',
          cy: 'Mae gan y cofnodion rifau Yswiriant Gwladol gwahanol. Mae rhif y cofnod a gedwir yn aros, a’r llall yn cael ei ddileu.',
        },
      },
    ],
    [
      differ(dayOf(kept.dateOfBirth), dayOf(removed.dateOfBirth)),
      {
        id: 'different_date_of_birth',
        message: {
          en: 'The records have different dates of birth.',
          cy: 'Mae gan y cofnodion ddyddiadau geni gwahanol.',
        },
      },
    ],
    [
      differ(kept.surname.toLowerCase(), removed.surname.toLowerCase()),
      {
        id: 'different_surname',
        message: {
          en: 'The records have different family names.',
          cy: 'Mae gan y cofnodion gyfenwau gwahanol.',
        },
      },
    ],
  ];
  return found.filter(([doubtful]) => doubtful).map(([, warning]) => warning);
}

/** Throws INVALID_STATE when both records have a journey or expression of interest that is open. */
async function demandOneOpen({ tx }: Work, kept: string, removed: string): Promise<void> {
  const [answer] = await tx.$queryRaw<{ both: boolean }[]>`
    select app.has_open_journey(${kept}::uuid) and app.has_open_journey(${removed}::uuid) as both`;
  if (answer?.both)
    throw invalidState({
      en: 'Both records have an open journey or expression of interest: close one of them first.',
      cy: 'Mae gan y ddau gofnod daith neu fynegiant o ddiddordeb agored: caewch un ohonynt yn gyntaf.',
    });
}

/** The record kept takes over the number if it has none; the other is left without, since two cannot have the same. */
async function moveNino(work: Work, kept: Person, removed: Person): Promise<void> {
  if (!removed.ninoEncrypted) return;
  const none = { ninoEncrypted: null, ninoIndex: null };
  await change(work, work.tx.participant, removed, none);
  if (kept.ninoEncrypted) return;
  const { accountableBodyId } = kept;
  const owner = { accountableBodyId, participantId: removed.id };
  const nino = decryptNino(removed.ninoEncrypted, owner, work.context.keys);
  const columns = ninoColumns(work, nino, { accountableBodyId, participantId: kept.id });
  await change(work, work.tx.participant, kept, columns);
}

/**
 * Merges the second record of a person into the first: what hangs on it moves, what the first does not know it learns,
 * and the second stays on file, merged, and is never written again. Gives the id of the record kept.
 */
export async function mergeParticipants(
  work: Work,
  { keepId, removeId, confirmWarnings }: z.output<typeof mergeParticipantsInput>,
): Promise<string> {
  demandReason(work);
  if (keepId === removeId)
    throw badInputFor('removeId', {
      en: 'Choose two different records.',
      cy: 'Dewiswch ddau gofnod gwahanol.',
    });
  const kept = await loadWhole(work, keepId);
  const removed = await loadWhole(work, removeId);
  if (kept.accountableBodyId !== removed.accountableBodyId) throw notFound();
  await demandOneOpen(work, keepId, removeId);
  demandConfirmed(work, doubts(kept, removed), confirmWarnings);
  await moveNino(work, kept, removed);
  await work.tx.$queryRaw`select app.merge_participants(${keepId}::uuid, ${removeId}::uuid)::text`;
  return keepId;
}
