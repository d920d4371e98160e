import { can } from '../../access/roles';
import { computedField } from '../../core/record';
import { maskNino } from '../../rules/nino';
import { Participant } from './type';

// The same for everybody: a list must not decrypt a number to hide it again.
const masked = maskNino('');

computedField(Participant, 'nino', {
  type: 'String',
  nullable: true,
  description:
    'Masked National Insurance number: shows that one is recorded and nothing of it; empty when there is none. revealNino gives the number, with a reason.',
  needs: { hasNino: true },
  resolve: ({ hasNino }, { actor }) =>
    hasNino && can(actor, 'participant.identity') ? masked : null,
});
