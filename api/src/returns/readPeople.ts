import { decryptNino, type NinoKeys } from '@placewell/prisma/nino';
import type { FrozenPerson, FrozenReturn } from '@placewell/schema';
import type { PersonRow } from './edition';

/** People whose reading is noted together, before the first of their rows leaves. */
const peopleTogether = 500;

async function* inBatches(people: AsyncIterable<FrozenPerson>): AsyncGenerator<FrozenPerson[]> {
  let batch: FrozenPerson[] = [];
  for await (const person of people) {
    batch.push(person);
    if (batch.length < peopleTogether) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * The personal rows of a return by and by, each with its National Insurance number opened for this one row alone.
 * @param noteRead notes that the people are read; awaited before their rows are given
 */
export async function* readPeople(
  frozen: FrozenReturn,
  keys: NinoKeys,
  noteRead: (people: string[]) => Promise<void>,
): AsyncGenerator<PersonRow> {
  const accountableBodyId = frozen.cover.accountableBody.id;
  for await (const batch of inBatches(frozen.people())) {
    await noteRead(batch.map(({ participantId }) => participantId));
    for (const { participantId, reference, ninoEncrypted, values } of batch) {
      const owner = { accountableBodyId, participantId };
      const nino = ninoEncrypted && decryptNino(Buffer.from(ninoEncrypted, 'base64'), owner, keys);
      yield { reference, nino, values };
    }
  }
}
