import { z } from 'zod';
import { code, from, ids, uuid } from '../../core/filters';
import { registerReads } from '../../core/reads';
import {
  ofBodyItself,
  visibleCollections,
  visibleExceptions,
  visiblePeriods,
  visibleRevisions,
} from './access';
import {
  RequirementCollection,
  ReturnContact,
  ReturnException,
  ReturnPeriod,
  ReturnRevision,
} from './type';

registerReads({
  model: 'ReturnPeriod',
  ref: ReturnPeriod,
  singular: 'returnPeriod',
  permission: 'return.read',
  visible: visiblePeriods,
  filters: z.object({
    ids,
    kind: code('month or quarter.'),
    accountableBodyId: uuid('Of one accountable body.'),
    from: from('Periods that end on this day or later.'),
    to: from('Periods that begin on this day or earlier.'),
    status: code('Where it stands today.'),
  }),
  where: ({ kind, accountableBodyId, from, to, status }) => ({
    kind,
    accountableBodyId,
    ...(from ? { lastDay: { gte: from } } : {}),
    ...(to ? { firstDay: { lte: to } } : {}),
    ...(status ? { state: { status } } : {}),
  }),
  sortable: {
    firstDay: (direction) => ({ firstDay: direction }),
    dueOn: (direction) => ({ dueOn: direction }),
    kind: (direction) => ({ kind: direction }),
  },
  defaultDirection: 'desc',
});

registerReads({
  model: 'ReturnRevision',
  ref: ReturnRevision,
  singular: 'returnRevision',
  permission: 'return.read',
  visible: visibleRevisions,
  filters: z.object({
    ids,
    periodId: uuid('Of one period.'),
    accountableBodyId: uuid('Of one accountable body.'),
    status: code('Where it stands.'),
  }),
  where: ({ periodId, accountableBodyId, status }) => ({
    periodId,
    accountableBodyId,
    ...(status ? { state: { status } } : {}),
  }),
  sortable: {
    number: (direction) => ({ number: direction }),
    submittedAt: (direction) => ({ submittedAt: direction }),
  },
  defaultDirection: 'desc',
});

registerReads({
  model: 'ReturnException',
  ref: ReturnException,
  singular: 'returnException',
  permission: 'return.answer',
  visible: visibleExceptions,
  filters: z.object({ ids, periodId: uuid('Of one period.') }),
  where: ({ periodId }) => ({ periodId }),
  sortable: { untilOn: (direction) => ({ untilOn: direction }) },
  defaultDirection: 'desc',
});

registerReads({
  model: 'ReturnContact',
  ref: ReturnContact,
  singular: 'returnContact',
  permission: 'return.manage',
  visible: ofBodyItself,
  filters: z.object({ ids }),
  where: () => ({}),
  sortable: { contractNumber: (direction) => ({ contractNumber: direction }) },
});

registerReads({
  model: 'RequirementCollection',
  ref: RequirementCollection,
  singular: 'requirementCollection',
  permission: 'organisation.read',
  visible: visibleCollections,
  filters: z.object({ ids, rowId: code('Of one row of the catalogue.') }),
  where: ({ rowId }) => ({ rowId }),
  sortable: {
    validFrom: (direction) => ({ validFrom: direction }),
    rowId: (direction) => ({ rowId: direction }),
  },
  defaultDirection: 'desc',
});
