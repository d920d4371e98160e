import { z } from 'zod';
import { ofEveryone } from '../../access/rows';
import { code, from, ids, uuid, words, yes } from '../../core/filters';
import { registerReads } from '../../core/reads';
import {
  visibleAgreements,
  visibleAreas,
  visibleOrganisations,
  visibleSpecialists,
} from './access';
import {
  DeliveryAgreement,
  DeliveryArea,
  EmploymentSpecialist,
  LocalAuthority,
  Organisation,
} from './type';

const permission = 'organisation.read';

/** Agreements in force on a day that end, or stop sharing data, by another. */
const endingBy = (day: string, today: string) => ({
  AND: [
    { validFrom: { lte: today } },
    { OR: [{ validTo: null }, { validTo: { gte: today } }] },
    { OR: [{ validTo: { lte: day } }, { dataSharingTo: { lte: day } }] },
  ],
});

registerReads({
  model: 'Organisation',
  ref: Organisation,
  singular: 'organisation',
  permission,
  visible: visibleOrganisations,
  filters: z.object({
    ids,
    q: words('Part of the name.'),
    kind: code('dwp, accountable_body or delivery_partner.'),
  }),
  where: ({ q, kind }) => ({ kind, ...(q ? { name: { contains: q } } : {}) }),
  sortable: {
    name: (direction) => ({ name: direction }),
    kind: (direction) => ({ kind: direction }),
  },
});

registerReads({
  model: 'LocalAuthority',
  ref: LocalAuthority,
  singular: 'localAuthority',
  plural: 'localAuthorities',
  key: 'code',
  permission,
  visible: ofEveryone,
  filters: z.object({ ids, q: words('Part of the name.') }),
  where: ({ q }) => (q ? { OR: [{ nameEn: { contains: q } }, { nameCy: { contains: q } }] } : {}),
  sortable: {
    nameEn: (direction) => ({ nameEn: direction }),
    nameCy: (direction) => ({ nameCy: direction }),
    code: (direction) => ({ code: direction }),
  },
});

registerReads({
  model: 'DeliveryArea',
  ref: DeliveryArea,
  singular: 'deliveryArea',
  permission,
  visible: visibleAreas,
  filters: z.object({ ids }),
  where: () => ({}),
  sortable: { nameEn: (direction) => ({ nameEn: direction }) },
});

registerReads({
  model: 'DeliveryAgreement',
  ref: DeliveryAgreement,
  singular: 'deliveryAgreement',
  permission,
  visible: visibleAgreements,
  filters: z.object({
    ids,
    partnerId: uuid('Of one partner.'),
    endsBy: from('In force today, and it or its data sharing ends, or has ended, on or before.'),
  }),
  where: ({ partnerId, endsBy }, { today }) => ({
    partnerId,
    ...(endsBy ? endingBy(endsBy, today) : {}),
  }),
  sortable: {
    contractNumber: (direction) => ({ contractNumber: direction }),
    validFrom: (direction) => ({ validFrom: direction }),
  },
});

registerReads({
  model: 'EmploymentSpecialist',
  ref: EmploymentSpecialist,
  singular: 'employmentSpecialist',
  permission,
  visible: visibleSpecialists,
  filters: z.object({
    ids,
    q: words('Part of the name.'),
    partnerId: uuid('Of one partner.'),
    model: code('ips or seqf.'),
    overCap: yes('Only those over, or not over, the caseload cap.'),
    current: yes('Only those who still work here.'),
  }),
  where: ({ q, partnerId, model, overCap, current }) => ({
    partnerId,
    model,
    ...(q ? { name: { contains: q } } : {}),
    ...(overCap === undefined ? {} : { caseload: { overCap } }),
    ...(current === undefined ? {} : { leftOn: current ? null : { not: null } }),
  }),
  sortable: {
    name: (direction) => ({ name: direction }),
    headcount: (direction) => ({ caseload: { headcount: direction } }),
    startedOn: (direction) => ({ startedOn: direction }),
  },
});
