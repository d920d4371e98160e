import { onProgramme } from '../../../shared/people/onProgramme';
import type { Tone } from '../../../theme/palette';

/** Whether the person is on the programme: started and not ended. */
export const isOnProgramme = (status: string) => onProgramme.some((one) => one === status);

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
