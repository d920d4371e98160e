import type { Tone } from '../../../theme/palette';

/** Statuses of a referral in which the person is on the programme. */
export const onProgramme: readonly string[] = [
  'in_support',
  'in_work_support',
  'paused',
  'disengaged',
];

const toneOf: Readonly<Record<string, Tone>> = {
  submitted: 'attention',
  pre_screen_passed: 'information',
  pre_screen_failed: 'neutral',
  initial_meeting_held: 'information',
  not_referred: 'neutral',
  referred: 'information',
  awaiting_acknowledgement: 'attention',
  acknowledged: 'information',
  rejected: 'neutral',
  cancelled: 'neutral',
  in_support: 'information',
  in_work_support: 'good',
  paused: 'highlight',
  disengaged: 'attention',
  ended: 'neutral',
};

/** What the colour of a status says: asks for something, goes well, rests or is over. */
export const statusTone = (status: string): Tone => toneOf[status] ?? 'neutral';
