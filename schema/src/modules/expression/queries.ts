import { z } from 'zod';
import { ofPartner } from '../../access/rows';
import { between, code, from, ids, uuid, words } from '../../core/filters';
import { nameFilter } from '../../core/names';
import { registerReads } from '../../core/reads';
import { ExpressionOfInterest } from './type';

registerReads({
  model: 'ExpressionOfInterest',
  ref: ExpressionOfInterest,
  singular: 'expressionOfInterest',
  plural: 'expressionsOfInterest',
  permission: 'participant.read',
  visible: ofPartner,
  filters: z.object({
    ids,
    q: words('Beginnings of words of a name, or part of a reference.'),
    participantId: uuid('Of one person.'),
    partnerId: uuid('Of one partner.'),
    source: code('A source.'),
    status: code('A status.'),
    partnerReference: code('Your own reference.'),
    submittedFrom: from('Submitted on or after.'),
    submittedTo: from('Submitted on or before.'),
  }),
  where: ({
    q,
    participantId,
    partnerId,
    source,
    status,
    partnerReference,
    submittedFrom,
    submittedTo,
  }) => ({
    participantId,
    partnerId,
    source,
    partnerReference,
    submittedOn: between(submittedFrom, submittedTo),
    ...(status ? { state: { status } } : {}),
    ...(q ? { participant: nameFilter(q) } : {}),
  }),
  sortable: {
    submittedOn: (direction) => ({ submittedOn: direction }),
    surname: (direction) => ({ participant: { surname: direction } }),
    source: (direction) => ({ source: direction }),
    status: (direction) => ({ state: { status: direction } }),
  },
  defaultDirection: 'desc',
});
