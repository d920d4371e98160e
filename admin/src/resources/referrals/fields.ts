import type { ResourceFields } from '../../providers/dataProvider/operations';
import { personNameFields } from '../../shared/people/personName';
import { organisationName } from '../organisations/fields';
import { derivedFields, journeyFields } from './journey/selection';

export const fields: ResourceFields = {
  type: 'Referral',
  list: `id version participantId participant { ${personNameFields} } partner { ${organisationName} }
    cohort referredOn inputOn acknowledgedOn startedOn keyedIntoPrapOn endedOn endReason
    cumulativePence higherThresholdPence higherReachedOn projectedHigherOn ${derivedFields}`,
  one: `${journeyFields} participant { ${personNameFields} }`,
  reference: `id participant { ${personNameFields} }`,
};
