import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import type * as inputs from './inputs';
import { checkedNino, demandUnknownNino, ninoColumns } from './nino';
import { demandNotMerged, demandOwnPerson, loadPerson, personColumns } from './person';

/** The person, for a change by somebody who may write to their record. */
async function loadForWriting(work: Work, id: string) {
  const person = await loadPerson(work, id);
  await demandOwnPerson(work, id);
  demandNotMerged(person);
  return person;
}

/** Changes the details of a person; the database demands a reason for a change of identity. */
export async function updateParticipant(
  work: Work,
  { id, version, ...details }: z.output<typeof inputs.updateParticipantInput>,
): Promise<string> {
  const { restricted } = await loadForWriting(work, id);
  const columns = await personColumns(work, details, restricted);
  return change(work, work.tx.participant, { id, version }, columns);
}

/** Changes the characteristics that are reported each quarter; what is left out is emptied, as in the form. */
export async function updateCharacteristics(
  work: Work,
  { id, version, ...given }: z.output<typeof inputs.updateCharacteristicsInput>,
): Promise<string> {
  await loadForWriting(work, id);
  return change(
    work,
    work.tx.participant,
    { id, version },
    {
      gender: given.gender ?? null,
      ethnicity: given.ethnicity ?? null,
      maritalStatus: given.maritalStatus ?? null,
      housing: given.housing ?? null,
      attainment: given.attainment ?? null,
      parentOrGuardian: given.parentOrGuardian ?? null,
    },
  );
}

/** Records, replaces or removes the National Insurance number of a person. */
export async function setNino(
  work: Work,
  { id, version, nino }: z.output<typeof inputs.setNinoInput>,
): Promise<string> {
  const { accountableBodyId } = await loadForWriting(work, id);
  const owner = { accountableBodyId, participantId: id };
  const removed = { ninoEncrypted: null, ninoIndex: null };
  if (!nino) return change(work, work.tx.participant, { id, version }, removed);
  const number = checkedNino(work.context, nino);
  await demandUnknownNino(work, number, owner);
  return change(work, work.tx.participant, { id, version }, ninoColumns(work, number, owner));
}
