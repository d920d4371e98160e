import { recordType } from '../../core/record';
import { ofBodyItself, visibleExceptions, visibleParts, visibleRevisions } from './access';

export const ReturnPeriod = recordType('ReturnPeriod', {
  columns: [
    'id',
    'accountableBodyId',
    'kind',
    'firstDay',
    'lastDay',
    'opensOn',
    'dueOn',
    'editsEndOn',
    'version',
  ],
  one: ['accountableBody'],
  many: {
    revisions: { visible: visibleRevisions, orderBy: { number: 'asc' } },
    exceptions: { visible: visibleExceptions, orderBy: { untilOn: 'asc' } },
  },
  derived: [
    {
      relation: 'state',
      model: 'ReturnPeriodState',
      columns: [
        'status',
        'editsEnded',
        'latestRevisionId',
        'latestNumber',
        'submittedRevisionId',
        'workingDaysLeft',
        'answeredByBody',
      ],
    },
  ],
});

export const ReturnRevision = recordType('ReturnRevision', {
  columns: [
    'id',
    'accountableBodyId',
    'periodId',
    'number',
    'reopenReason',
    'reopenedByName',
    'preparedAt',
    'preparedById',
    'preparedByName',
    'signedAt',
    'signedById',
    'signedByName',
    'submittedAt',
    'submittedByName',
    'receipt',
    'acceptedAt',
    'acceptedByName',
    'sentBackAt',
    'sentBackByName',
    'questions',
    'version',
  ],
  one: ['period'],
  many: {
    signatures: { visible: visibleParts, orderBy: { signedAt: 'asc' } },
    answers: { visible: visibleParts, orderBy: { answeredAt: 'asc' } },
    waivers: { visible: ofBodyItself, orderBy: { requestedAt: 'asc' } },
  },
  derived: [
    {
      relation: 'state',
      model: 'ReturnRevisionState',
      columns: ['status', 'latest', 'answeredByBody'],
    },
  ],
});

recordType('ReturnPartSignature', {
  columns: ['id', 'partnerId', 'revisionId', 'signedAt', 'signedById', 'signedByName'],
  one: ['partner'],
});

export const ReturnCheckAnswer = recordType('ReturnCheckAnswer', {
  columns: [
    'id',
    'revisionId',
    'checkKey',
    'partnerId',
    'comment',
    'offenderCount',
    'answeredAt',
    'answeredById',
    'answeredByName',
  ],
});

export const ReturnWaiver = recordType('ReturnWaiver', {
  columns: [
    'id',
    'revisionId',
    'checkKey',
    'waiverReason',
    'offenderCount',
    'requestedAt',
    'requestedById',
    'requestedByName',
    'approvedAt',
    'approvedById',
    'approvedByName',
    'version',
  ],
});

export const ReturnException = recordType('ReturnException', {
  columns: [
    'id',
    'periodId',
    'userId',
    'userName',
    'untilOn',
    'exceptionReason',
    'grantedByName',
    'version',
  ],
  one: ['period'],
});

export const ReturnContact = recordType('ReturnContact', {
  columns: [
    'id',
    'accountableBodyId',
    'contractNumber',
    'leadName',
    'leadEmail',
    'deputyName',
    'deputyEmail',
    'version',
  ],
});

export const RequirementCollection = recordType('RequirementCollection', {
  columns: ['id', 'rowId', 'accountableBodyId', 'collection', 'validFrom', 'version'],
});
