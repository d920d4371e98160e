import { z } from 'zod';
import { ofPartner } from '../../access/rows';
import {
  between,
  code,
  from,
  ids,
  ofReferral,
  present,
  uuid,
  whereReferral,
  words,
  yes,
} from '../../core/filters';
import { nameFilter } from '../../core/names';
import { registerReads } from '../../core/reads';
import { Assignment, Extension, ModelPeriod, Pause, Referral, SupportStage } from './type';

registerReads({
  model: 'Referral',
  ref: Referral,
  singular: 'referral',
  permission: 'participant.read',
  visible: ofPartner,
  filters: z.object({
    ids,
    q: words('Beginnings of words of a name, or part of a reference.'),
    participantId: uuid('Of one person.'),
    partnerId: uuid('Of one partner.'),
    specialistId: uuid('Assigned now to one Employment Specialist.'),
    status: code('A status.'),
    statuses: z
      .array(z.string().max(40))
      .max(12)
      .optional()
      .meta({ description: 'Any of these statuses.' }),
    cohort: code('out_of_work or in_work_retention.'),
    model: code('Model the person is on now: ips or seqf.'),
    localAuthorityCode: code('GSS code of a local authority.'),
    partnerReference: code('Your own reference.'),
    contactOwed: yes('Only those whose contact this month is, or is not, still owed.'),
    startKeyingOverdue: yes('Only those whose start should have been keyed into PRaP.'),
    toKey: yes('Only starts that are, or are not, still to be keyed into PRaP.'),
    referredFrom: from('Referred on or after.'),
    referredTo: from('Referred on or before.'),
    startedFrom: from('Started on or after.'),
    startedTo: from('Started on or before.'),
    supportEndsBy: from('Support is due to end on or before.'),
    reviewDueBy: from('On the programme, with a review of the action plan due on or before.'),
    higherExpectedBy: from(
      'Expected to reach the higher threshold on or before, and not there yet.',
    ),
    assigned: yes('Only those with, or without, an Employment Specialist today.'),
    hasNino: yes('Only people whose NINO is, or is not, recorded.'),
    employerContacted: yes(
      'Only those for whom an employer has, or has not, been contacted about a job.',
    ),
  }),
  where: (f) => {
    const state = {
      status: f.statuses ? { in: f.statuses } : f.status,
      currentSpecialistId: f.specialistId ?? present(f.assigned),
      currentModel: f.model,
      contactOwedThisMonth: f.contactOwed,
      startKeyingOverdue: f.startKeyingOverdue,
      supportEndDue: between(undefined, f.supportEndsBy),
      firstEmployerContactOn: present(f.employerContacted),
    };
    return {
      participantId: f.participantId,
      partnerId: f.partnerId,
      cohort: f.cohort,
      localAuthorityCode: f.localAuthorityCode,
      partnerReference: f.partnerReference,
      referredOn: between(f.referredFrom, f.referredTo),
      ...(f.startedFrom || f.startedTo ? { startedOn: between(f.startedFrom, f.startedTo) } : {}),
      ...(f.toKey === undefined
        ? {}
        : { AND: [{ startedOn: { not: null } }, { keyedIntoPrapOn: present(!f.toKey) }] }),
      ...(Object.values(state).some((wanted) => wanted !== undefined) ? { state } : {}),
      ...(f.reviewDueBy ? { plan: { nextReviewOn: { lte: f.reviewDueBy } } } : {}),
      ...(f.higherExpectedBy ? { money: { projectedHigherOn: { lte: f.higherExpectedBy } } } : {}),
      ...(f.q || f.hasNino !== undefined
        ? { participant: { hasNino: f.hasNino, ...(f.q ? nameFilter(f.q) : {}) } }
        : {}),
    };
  },
  sortable: {
    referredOn: (direction) => ({ referredOn: direction }),
    startedOn: (direction) => ({ startedOn: direction }),
    endedOn: (direction) => ({ endedOn: direction }),
    surname: (direction) => ({ participant: { surname: direction } }),
    startKeyingDue: (direction) => ({ state: { startKeyingDue: direction } }),
    lastContactOn: (direction) => ({ state: { lastContactOn: direction } }),
    supportEndDue: (direction) => ({ state: { supportEndDue: direction } }),
  },
  defaultDirection: 'desc',
});

const histories = {
  permission: 'participant.read',
  visible: ofPartner,
  filters: z.object(ofReferral),
  where: whereReferral,
} as const;
const byStart = { startsOn: (direction: 'asc' | 'desc') => ({ startsOn: direction }) };

registerReads({
  ...histories,
  model: 'ModelPeriod',
  ref: ModelPeriod,
  singular: 'modelPeriod',
  sortable: byStart,
});
registerReads({
  ...histories,
  model: 'Assignment',
  ref: Assignment,
  singular: 'assignment',
  filters: z.object({ ...ofReferral, specialistId: uuid('Of one Employment Specialist.') }),
  where: ({ specialistId, ...rest }) => ({ specialistId, ...whereReferral(rest) }),
  sortable: byStart,
});
registerReads({ ...histories, model: 'Pause', ref: Pause, singular: 'pause', sortable: byStart });
registerReads({
  ...histories,
  model: 'Extension',
  ref: Extension,
  singular: 'extension',
  sortable: byStart,
});
registerReads({
  ...histories,
  model: 'SupportStage',
  ref: SupportStage,
  singular: 'supportStage',
  sortable: { reachedOn: (direction) => ({ reachedOn: direction }) },
});
