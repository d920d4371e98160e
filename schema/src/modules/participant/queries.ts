import { z } from 'zod';
import { ofAccountableBody, ofPeople } from '../../access/rows';
import { code, ids, uuid, words } from '../../core/filters';
import { nameFilter } from '../../core/names';
import { registerReads } from '../../core/reads';
import { Participant, PossibleDuplicate } from './type';

registerReads({
  model: 'Participant',
  ref: Participant,
  singular: 'participant',
  permission: 'participant.read',
  visible: ofPeople,
  filters: z.object({
    ids,
    q: words('Beginnings of words of a name, or part of a reference.'),
    localAuthorityCode: code('GSS code of a local authority.'),
    status: code('Status of the journey that counts now.'),
    mergedIntoId: uuid('Records merged into one; left out, only records that were not merged.'),
  }),
  where: ({ q, localAuthorityCode, status, mergedIntoId = null }) => ({
    mergedIntoId,
    ...(q ? nameFilter(q) : {}),
    ...(localAuthorityCode ? { localAuthorityCode } : {}),
    ...(status ? { state: { currentReferral: { state: { status } } } } : {}),
  }),
  sortable: {
    surname: (direction) => ({ surname: direction }),
    reference: (direction) => ({ reference: direction }),
    createdAt: (direction) => ({ createdAt: direction }),
  },
});

registerReads({
  model: 'PossibleDuplicate',
  ref: PossibleDuplicate,
  singular: 'possibleDuplicate',
  permission: 'participant.merge',
  visible: ofAccountableBody,
  filters: z.object({ ids }),
  where: () => ({}),
  sortable: {
    surname: (direction) => ({ surname: direction }),
    dateOfBirth: (direction) => ({ dateOfBirth: direction }),
  },
});
