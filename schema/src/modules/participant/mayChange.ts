import { can } from '../../access/roles';
import type { Row } from '../../core/models';
import { computedField } from '../../core/record';
import { mayStart } from '../referral/load';
import { Participant } from './type';

type Journey = { state: { currentSpecialistId: string | null } | null } | null;

computedField(Participant, 'mayChange', {
  type: 'Boolean',
  nullable: false,
  description:
    'Whether you may change the details of the person: an Employment Specialist may not while a colleague supports them.',
  needs: {
    state: {
      select: {
        currentReferral: { select: { state: { select: { currentSpecialistId: true } } } },
      },
    },
  },
  resolve: (row, { actor }) => {
    if (!actor || !can(actor, 'participant.write')) return false;
    const journey = (row.state as Row | null)?.currentReferral as Journey | undefined;
    return mayStart(actor, { currentSpecialistId: journey?.state?.currentSpecialistId ?? null });
  },
});
