import { z } from 'zod';
import { ofAccountableBody } from '../../access/rows';
import { code, from, ids, uuid } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { AuditEvent, Download, ReadEvent } from './type';

const common = { permission: 'participant.history', defaultDirection: 'desc' } as const;

/** What a partner's own people did with people it knows. */
const ofOwnPeople = (partnerId: string) => ({
  organisationId: partnerId,
  participant: { partnerIds: { has: partnerId } },
});
const latest = { id: (direction: 'asc' | 'desc') => ({ id: direction }) };

registerReads({
  ...common,
  model: 'AuditEvent',
  ref: AuditEvent,
  singular: 'auditEvent',
  // A change to the person's own details belongs to no partner: a partner sees those that its own people made, and
  // not who of the accountable body or of another partner did what.
  visible: (actor) => ({
    ...ofAccountableBody(actor),
    ...(actor.partnerId
      ? {
          OR: [
            { partnerId: actor.partnerId },
            { partnerId: null, ...ofOwnPeople(actor.partnerId) },
          ],
        }
      : {}),
  }),
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
      ? { ...ofAccountableBody(actor), ...ofOwnPeople(actor.partnerId) }
      : ofAccountableBody(actor),
  filters: z.object({ ids, participantId: uuid('About one person.') }),
  where: (filter) => filter,
  sortable: latest,
});

registerReads({
  model: 'Download',
  ref: Download,
  singular: 'download',
  permission: 'export.people',
  visible: ({ accountableBodyIds, partnerId }) => ({
    accountableBodyIds: { hasSome: accountableBodyIds },
    ...(partnerId ? { organisationId: partnerId } : {}),
  }),
  filters: z.object({
    ids,
    actorId: uuid('Taken by one user or API client.'),
    organisationId: uuid('Taken by one organisation.'),
    resource: code('Of one list, for instance participants.'),
    requestId: code('Taken in one request.'),
    requestedFrom: from('Taken on or after.'),
    requestedTo: from('Taken before this day.'),
  }),
  where: ({ requestedFrom, requestedTo, ...rest }) => ({
    ...rest,
    ...(requestedFrom || requestedTo
      ? { requestedAt: { gte: requestedFrom, lt: requestedTo } }
      : {}),
  }),
  sortable: { requestedAt: (direction) => ({ requestedAt: direction }) },
  defaultDirection: 'desc',
});
