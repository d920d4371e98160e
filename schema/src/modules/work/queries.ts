import { z } from 'zod';
import { ofPartner } from '../../access/rows';
import { between, code, from, ofReferral, uuid, whereReferral, yes } from '../../core/filters';
import { nameFilter } from '../../core/names';
import { registerReads } from '../../core/reads';
import { Adjustment, Earning, Job, Milestone, MilestoneReconciliation } from './type';

const access = { permission: 'participant.read', visible: ofPartner } as const;

registerReads({
  ...access,
  model: 'Job',
  ref: Job,
  singular: 'job',
  filters: z.object({
    ...ofReferral,
    employerId: uuid('With one employer.'),
    kind: code('employed or self_employed.'),
    sector: code('A sector (SIC section).'),
    open: yes('Only spells of work that go on, or that are over.'),
    startedFrom: from('Started on or after.'),
    startedTo: from('Started on or before.'),
  }),
  where: ({ employerId, kind, sector, open, startedFrom, startedTo, ...rest }) => ({
    employerId,
    kind,
    sector,
    startedOn: between(startedFrom, startedTo),
    ...(open === undefined ? {} : { endedOn: open ? null : { not: null } }),
    ...whereReferral(rest),
  }),
  sortable: {
    startedOn: (direction) => ({ startedOn: direction }),
    endedOn: (direction) => ({ endedOn: direction }),
    sector: (direction) => ({ sector: direction }),
  },
  defaultDirection: 'desc',
});

registerReads({
  ...access,
  model: 'Adjustment',
  ref: Adjustment,
  singular: 'adjustment',
  filters: z.object({
    ...ofReferral,
    jobId: uuid('For one job.'),
    employerId: uuid('With one employer.'),
  }),
  where: ({ jobId, employerId, ...rest }) => ({ jobId, employerId, ...whereReferral(rest) }),
  sortable: { agreedOn: (direction) => ({ agreedOn: direction }) },
  defaultDirection: 'desc',
});

registerReads({
  ...access,
  model: 'Earning',
  ref: Earning,
  singular: 'earning',
  filters: z.object({
    ...ofReferral,
    jobId: uuid('From one job.'),
    source: code('Where the figure comes from.'),
  }),
  where: ({ jobId, source, ...rest }) => ({ jobId, source, ...whereReferral(rest) }),
  sortable: {
    periodTo: (direction) => ({ periodTo: direction }),
    grossPence: (direction) => ({ grossPence: direction }),
  },
  defaultDirection: 'desc',
});

registerReads({
  ...access,
  model: 'Milestone',
  ref: Milestone,
  singular: 'milestone',
  filters: z.object({
    ...ofReferral,
    type: code('A type of milestone.'),
    evidencePath: code('local_records, prap or self_employed_claim.'),
    onePathOnly: yes('Only those that local records and PRaP could both show, and only one does.'),
    achievedFrom: from('Achieved on or after.'),
    achievedTo: from('Achieved on or before.'),
  }),
  where: ({ type, evidencePath, onePathOnly, achievedFrom, achievedTo, ...rest }) => ({
    type,
    evidencePath,
    achievedOn: between(achievedFrom, achievedTo),
    ...(onePathOnly === undefined ? {} : { evidence: { onePathOnly } }),
    ...whereReferral(rest),
  }),
  sortable: { achievedOn: (direction) => ({ achievedOn: direction }) },
  defaultDirection: 'desc',
});

registerReads({
  ...access,
  model: 'MilestoneReconciliation',
  ref: MilestoneReconciliation,
  singular: 'milestoneReconciliation',
  filters: z.object({
    ...ofReferral,
    type: code('A type of milestone.'),
    standing: code('not_notified, not_shown, different_days, claim_due, claim_open or agreed.'),
    open: yes('Only those for somebody to look at, or only those agreed.'),
    specialistId: uuid('Assigned now to one Employment Specialist.'),
    localAuthorityCode: code('GSS code of a local authority.'),
    cohort: code('out_of_work or in_work_retention.'),
    sinceFrom: from('First known on or after.'),
    sinceTo: from('First known on or before.'),
  }),
  where: (f) => {
    const referral = {
      participantId: f.participantId,
      localAuthorityCode: f.localAuthorityCode,
      cohort: f.cohort,
      ...(f.specialistId ? { state: { currentSpecialistId: f.specialistId } } : {}),
      ...(f.q ? { participant: nameFilter(f.q) } : {}),
    };
    return {
      referralId: f.referralId,
      partnerId: f.partnerId,
      type: f.type,
      AND: [
        { standing: f.standing },
        ...(f.open === undefined ? [] : [{ standing: f.open ? { not: 'agreed' } : 'agreed' }]),
      ],
      since: between(f.sinceFrom, f.sinceTo),
      ...(Object.values(referral).some((wanted) => wanted !== undefined) ? { referral } : {}),
    };
  },
  sortable: {
    since: (direction) => ({ since: direction }),
    type: (direction) => ({ type: direction }),
    standing: (direction) => ({ standing: direction }),
  },
});
