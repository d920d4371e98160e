import { recordType } from '../../core/record';

export const Session = recordType('Session', {
  columns: [
    'id',
    'referralId',
    'specialistId',
    'heldOn',
    'minutes',
    'mode',
    'contents',
    'attendance',
    'note',
    'partnerReference',
    'version',
    'createdAt',
    'updatedAt',
  ],
  one: ['referral', 'specialist'],
});
