import { z } from 'zod';
import { ofPartner } from '../../access/rows';
import {
  between,
  code,
  from,
  ids,
  ofReferral,
  uuid,
  whereReferral,
  words,
} from '../../core/filters';
import { registerReads } from '../../core/reads';
import { Employer, EmployerContact } from './type';

registerReads({
  model: 'Employer',
  ref: Employer,
  singular: 'employer',
  permission: 'participant.read',
  visible: ofPartner,
  filters: z.object({
    ids,
    q: words('Part of the name.'),
    sector: code('A sector (SIC section).'),
    partnerId: uuid('Of one partner.'),
  }),
  where: ({ q, sector, partnerId }) => ({
    sector,
    partnerId,
    ...(q ? { name: { contains: q } } : {}),
  }),
  sortable: {
    name: (direction) => ({ name: direction }),
    sector: (direction) => ({ sector: direction }),
    town: (direction) => ({ town: direction }),
  },
});

registerReads({
  model: 'EmployerContact',
  ref: EmployerContact,
  singular: 'employerContact',
  permission: 'participant.read',
  visible: ofPartner,
  filters: z.object({
    ...ofReferral,
    employerId: uuid('With one employer.'),
    kind: code('competitive_job or relationship.'),
    madeBy: code('specialist or participant.'),
    contactedFrom: from('On or after.'),
    contactedTo: from('On or before.'),
  }),
  where: ({ employerId, kind, madeBy, contactedFrom, contactedTo, ...rest }) => ({
    employerId,
    kind,
    madeBy,
    contactedOn: between(contactedFrom, contactedTo),
    ...whereReferral(rest),
  }),
  sortable: { contactedOn: (direction) => ({ contactedOn: direction }) },
  defaultDirection: 'desc',
});
