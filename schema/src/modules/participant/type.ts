import { ofPartner, ofPeople } from '../../access/rows';
import { recordType } from '../../core/record';

export const Participant = recordType('Participant', {
  columns: [
    'id',
    'reference',
    'forename',
    'middleNames',
    'surname',
    'preferredName',
    'dateOfBirth',
    'addressLine1',
    'addressLine2',
    'town',
    'postcode',
    'localAuthorityCode',
    'phone',
    'email',
    'contactChannels',
    'restricted',
    'conditions',
    'disadvantageGroups',
    'offenceGroups',
    'gender',
    'ethnicity',
    'maritalStatus',
    'housing',
    'attainment',
    'parentOrGuardian',
    'partnerReference',
    'accountableBodyId',
    'mergedIntoId',
    'mergedOn',
    'version',
    'createdAt',
    'updatedAt',
  ],
  one: ['localAuthority', 'accountableBody', 'mergedInto'],
  many: {
    expressions: { visible: ofPartner, orderBy: { submittedOn: 'desc' } },
    referrals: { visible: ofPartner, orderBy: { referredOn: 'desc' } },
    mergedFrom: { visible: ofPeople, orderBy: { mergedOn: 'desc' } },
  },
  derived: [
    {
      relation: 'state',
      model: 'ParticipantState',
      columns: [
        'eligibilityBasis',
        'multipleConditions',
        'hasNino',
        'currentReferralId',
        'referralCount',
        'expressionCount',
      ],
      one: ['currentReferral'],
    },
  ],
});

export const PossibleDuplicate = recordType('PossibleDuplicate', {
  columns: ['id', 'participantId', 'otherId', 'dateOfBirth', 'surname', 'samePostcode'],
  one: ['participant', 'other'],
});
