import { z } from 'zod';
import { ofPartner } from '../../access/rows';
import { between, code, from, ofReferral, uuid, whereReferral } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { Session } from './type';

registerReads({
  model: 'Session',
  ref: Session,
  singular: 'session',
  permission: 'participant.read',
  visible: ofPartner,
  filters: z.object({
    ...ofReferral,
    specialistId: uuid('Held by one Employment Specialist.'),
    attendance: code('attended, did_not_attend or cancelled.'),
    mode: code('A mode of support.'),
    heldFrom: from('Held on or after.'),
    heldTo: from('Held on or before.'),
    partnerReference: code('Your own reference.'),
  }),
  where: ({ specialistId, attendance, mode, heldFrom, heldTo, partnerReference, ...rest }) => ({
    specialistId,
    attendance,
    mode,
    partnerReference,
    heldOn: between(heldFrom, heldTo),
    ...whereReferral(rest),
  }),
  sortable: {
    heldOn: (direction) => ({ heldOn: direction }),
    minutes: (direction) => ({ minutes: direction }),
    surname: (direction) => ({ referral: { participant: { surname: direction } } }),
  },
  defaultDirection: 'desc',
});
