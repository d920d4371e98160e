import { z } from 'zod';
import { ofPeople } from '../../access/rows';
import { code, ids, words } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { nameFilter } from './filter';
import { Participant } from './type';

registerReads({
  model: 'Participant',
  ref: Participant,
  singular: 'participant',
  permission: 'participant.read',
  visible: ofPeople,
  filters: z.object({
    ids,
    q: words('Part of a name, or a reference.'),
    localAuthorityCode: code('GSS code of a local authority.'),
    status: code('Status of the journey that counts now.'),
  }),
  where: ({ q, localAuthorityCode, status }) => ({
    ...(q ? nameFilter(q) : {}),
    ...(localAuthorityCode ? { localAuthorityCode } : {}),
    ...(status ? { state: { currentReferral: { state: { status } } } } : {}),
  }),
  sortable: {
    surname: (direction) => ({ surname: direction }),
    reference: (direction) => ({ reference: direction }),
    createdAt: (direction) => ({ createdAt: direction }),
  },
  alsoOnOne: (id) => [
    { text: 'select app.log_read(array[$1::uuid], $2, null)', values: [id, 'record'] },
  ],
});
