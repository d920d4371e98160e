import type { Text } from '../../messages';
import type { Column } from '../column';
import { expressionsOfInterest } from './expressionsOfInterest';
import { participants } from './participants';
import { referrals } from './referrals';
import { employers, sessions } from './support';
import { earnings, jobs, milestoneReconciliations, milestones } from './work';

/** A list that can be exported, by the plural name that the API gives it. */
export interface ExportedList {
  columns: Column[];
  /** Leads to the id of the person that a row is about; null where it is about nobody. */
  person: string | null;
  /** What the file is called. */
  file: Text;
}

const ofReferral = 'referral.participantId';

/** Every list that can be exported. */
export const exportedLists = {
  participants: {
    columns: participants,
    person: 'id',
    file: { en: 'participants', cy: 'cyfranogwyr' },
  },
  expressionsOfInterest: {
    columns: expressionsOfInterest,
    person: 'participantId',
    file: { en: 'expressions-of-interest', cy: 'mynegiadau-o-ddiddordeb' },
  },
  referrals: {
    columns: referrals,
    person: 'participantId',
    file: { en: 'referrals', cy: 'atgyfeiriadau' },
  },
  sessions: { columns: sessions, person: ofReferral, file: { en: 'sessions', cy: 'sesiynau' } },
  jobs: { columns: jobs, person: ofReferral, file: { en: 'jobs', cy: 'swyddi' } },
  earnings: { columns: earnings, person: ofReferral, file: { en: 'earnings', cy: 'enillion' } },
  milestones: {
    columns: milestones,
    person: ofReferral,
    file: { en: 'milestones', cy: 'cerrig-milltir' },
  },
  milestoneReconciliations: {
    columns: milestoneReconciliations,
    person: ofReferral,
    file: { en: 'milestones-to-reconcile', cy: 'cerrig-milltir-i-gysoni' },
  },
  employers: { columns: employers, person: null, file: { en: 'employers', cy: 'cyflogwyr' } },
} satisfies Record<string, ExportedList>;

export type ExportedListName = keyof typeof exportedLists;
