import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Work } from '../../core/command';
import { badInput } from '../../core/errors';
import { renamed } from '../../core/renamed';
import type { personInput } from '../participant/inputs';
import { checkedNino, demandUnknownNino, ninoColumns } from '../participant/nino';
import { type loadPerson, personColumns } from '../participant/person';
import type { PersonFacts } from './eligibility';
import { newReference } from './reference';

/** The person an expression of interest is about: known, or saved once nothing speaks against it. */
export interface Subject {
  id: string;
  facts: PersonFacts;
  save: () => Promise<unknown>;
}

interface Place {
  accountableBodyId: string;
  partnerId: string;
}

/** A person the accountable body knows already; throws BAD_USER_INPUT when it is another body that does. */
export function returning(person: Awaited<ReturnType<typeof loadPerson>>, place: Place): Subject {
  if (person.accountableBodyId !== place.accountableBodyId)
    throw badInput({
      participantId: {
        en: 'This person is known to another accountable body. Give their details as a new person.',
        cy: 'Mae’r person hwn yn hysbys i gorff atebol arall. Rhowch eu manylion fel person newydd.',
      },
    });
  return { id: person.id, facts: person, save: async () => undefined };
}

/** A person who is new to the accountable body. Throws CONFLICT when the National Insurance number is known. */
export async function newcomer(
  work: Work,
  { nino, ...details }: z.output<typeof personInput>,
  { accountableBodyId, partnerId }: Place,
): Promise<Subject> {
  const id = randomUUID();
  const owner = { accountableBodyId, participantId: id };
  const columns = await atPerson(() => personColumns(work, details));
  const number = nino && (await atPerson(async () => checkedNino(work.context, nino)));
  if (number) await demandUnknownNino(work, number, owner);
  const data = {
    id,
    accountableBodyId,
    reference: newReference(),
    // Lets the partner see the person at once; a trigger keeps the list from then on.
    partnerIds: [partnerId],
    ...columns,
    ...(number ? ninoColumns(work, number, owner) : {}),
  };
  const save = () => atPerson(() => work.tx.participant.create({ data, select: { id: true } }));
  return { id, facts: columns, save };
}

/** Runs a step about the person; what it refuses is told beside the fields of `person`. */
const atPerson = <Result>(step: () => Promise<Result>): Promise<Result> =>
  renamed((field) => `person.${field}`, step);
