import { can } from '../../access/roles';
import type { Row } from '../../core/models';
import { computedField } from '../../core/record';
import { mayStart } from '../referral/load';
import { Participant } from './type';

interface Journey {
  rejectedOn: Date | null;
  cancelledOn: Date | null;
  endedOn: Date | null;
  state: { currentSpecialistId: string | null } | null;
}

const nobodys = { currentSpecialistId: null };

/** The specialist of the journey, as long as it is open. */
function supportOf({ state }: Row) {
  const journey = (state as Row | null)?.currentReferral as Journey | null | undefined;
  const isOpen = journey && !journey.rejectedOn && !journey.cancelledOn && !journey.endedOn;
  return (isOpen && journey.state) || nobodys;
}

computedField(Participant, 'mayChange', {
  type: 'Boolean',
  nullable: false,
  description:
    'Whether you may change the details of the person: an Employment Specialist may not while a colleague supports them, and nobody a record that was merged into another.',
  needs: {
    mergedIntoId: true,
    state: {
      select: {
        currentReferral: {
          select: {
            rejectedOn: true,
            cancelledOn: true,
            endedOn: true,
            state: { select: { currentSpecialistId: true } },
          },
        },
      },
    },
  },
  resolve: (row, { actor }) =>
    actor !== null &&
    row.mergedIntoId === null &&
    can(actor, 'participant.write') &&
    mayStart(actor, supportOf(row)),
});
