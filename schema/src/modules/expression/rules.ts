import type { CodeOf } from '@placewell/prisma/reference';

interface StageFacts {
  preScreenAttended: boolean | null;
  initialMeetingAttended: boolean | null;
  initialMeetingFinding: string | null;
}

/** The last stage a person reached before a decision not to refer (MI note, Table A). */
export function stageReached(facts: StageFacts): CodeOf<'eoi_stage'> {
  if (facts.initialMeetingAttended)
    return facts.initialMeetingFinding === 'suitable' ? 'before_referral' : 'initial_meeting';
  return facts.preScreenAttended ? 'pre_screen' : 'expression_of_interest';
}
