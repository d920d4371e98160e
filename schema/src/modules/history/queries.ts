import { z } from 'zod';
import { ofAccountableBody, ofPartner } from '../../access/rows';
import { code, ids, uuid } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { AuditEvent, ReadEvent } from './type';

const common = { permission: 'participant.history', defaultDirection: 'desc' } as const;
const latest = { id: (direction: 'asc' | 'desc') => ({ id: direction }) };

registerReads({
  ...common,
  model: 'AuditEvent',
  ref: AuditEvent,
  singular: 'auditEvent',
  visible: ofPartner,
  filters: z.object({
    ids,
    participantId: uuid('About one person.'),
    tableName: code('Of one table.'),
    rowId: code('Of one record.'),
  }),
  where: (filter) => filter,
  sortable: latest,
});

registerReads({
  ...common,
  model: 'ReadEvent',
  ref: ReadEvent,
  singular: 'readEvent',
  visible: (actor) =>
    actor.partnerId
      ? { ...ofAccountableBody(actor), participant: { partnerIds: { has: actor.partnerId } } }
      : ofAccountableBody(actor),
  filters: z.object({ ids, participantId: uuid('About one person.') }),
  where: (filter) => filter,
  sortable: latest,
});
