import { recordType } from '../../core/record';

export const AuditEvent = recordType('AuditEvent', {
  columns: [
    'id',
    'occurredAt',
    'participantId',
    'tableName',
    'rowId',
    'action',
    'changes',
    'actorId',
    'actorKind',
    'actorName',
    'actorRole',
    'organisationId',
    'requestId',
    'reason',
  ],
});
export const ReadEvent = recordType('ReadEvent', {
  columns: [
    'id',
    'occurredAt',
    'participantId',
    'what',
    'actorId',
    'actorKind',
    'actorName',
    'actorRole',
    'organisationId',
    'requestId',
    'reason',
  ],
});
export const Download = recordType('Download', {
  columns: [
    'id',
    'requestedAt',
    'completedAt',
    'organisationId',
    'actorId',
    'actorKind',
    'actorName',
    'actorRole',
    'requestId',
    'resource',
    'filter',
    'locale',
    'rowCount',
  ],
});
