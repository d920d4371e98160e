import type { CodeOf } from '../reference/index';
import { supporterOn } from './assignments';
import { type Day, dateOf, workingDayFrom } from './calendar';
import type { Support } from './caseloads';
import type { Interruption } from './interruptions';
import { type Journey, journeyEntry, referenceOfPartner } from './life';
import { several, weighted } from './random';
import { atWork, type Spell } from './work';

type Content = CodeOf<'support_content'>;

const mode = weighted<CodeOf<'support_mode'>>({
  face_to_face_community: 28,
  face_to_face_office: 16,
  telephone: 22,
  face_to_face_health_setting: 9,
  video_call: 9,
  text_message: 6,
  email: 5,
  face_to_face_home: 3,
  face_to_face_workplace: 2,
});
const modeAtWork = weighted<CodeOf<'support_mode'>>({
  telephone: 34,
  face_to_face_workplace: 26,
  face_to_face_community: 14,
  video_call: 12,
  text_message: 10,
  email: 4,
});
const attendance = weighted<CodeOf<'attendance'>>({
  attended: 85,
  did_not_attend: 10,
  cancelled: 5,
});
const contentEarly = weighted<Content>({
  vocational_profiling: 45,
  benefits_advice: 15,
  managing_health: 12,
  disclosure_planning: 10,
  action_plan_review: 10,
  wider_services: 8,
});
const contentSearching = weighted<Content>({
  job_search: 34,
  applications_and_interviews: 22,
  action_plan_review: 14,
  meeting_employers: 10,
  managing_health: 8,
  skills_and_training: 7,
  disclosure_planning: 5,
});
const contentAtWork = weighted<Content>({
  in_work_support: 52,
  reasonable_adjustments: 20,
  managing_health: 14,
  benefits_advice: 8,
  action_plan_review: 6,
});
/** Minutes that a session takes: face to face or by video, by telephone, in writing. */
const lengths = {
  together: [30, 30, 45, 45, 60, 60, 75, 90],
  telephone: [10, 15, 20, 20, 30, 45],
  written: [5, 10, 15],
};
const notes = [
  'Agreed what each of us does before we meet again.',
  'Looked at vacancies together and chose two to apply for.',
  'Talked through a difficult week and what helped.',
  'Practised questions for an interview.',
  'Went over the better-off calculation.',
  'Visited the workplace with the manager.',
];

/** Days between two sessions: closer at the beginning and while looking for work, wider in work. */
function daysBetween(journey: Journey, day: Day, working: boolean): number {
  const { random, startedOn, line, world } = journey;
  const usual = working ? 17 : day - startedOn < 60 ? 7 : line.model === 'ips' ? 9 : 11;
  return Math.max(1, Math.round((usual / 2 + random.wait(usual / 2)) * world.plan.sessionSpacing));
}

/** Writes the support sessions of a journey up to the last day of support or the horizon. */
export function holdSessions(
  journey: Journey,
  spells: readonly Spell[],
  supports: readonly Support[],
  interruptions: readonly Interruption[],
  lastDay: Day,
): void {
  const { random, startedOn } = journey;
  const paused = (day: Day) => interruptions.some(({ from, to }) => from <= day && day <= to);
  let position = 0;
  let day = workingDayFrom(startedOn + random.integer(0, 4));
  while (day <= lastDay) {
    const working = atWork(spells, day);
    if (!paused(day)) {
      journey.records.sessions.push(session(journey, day, working, position, supports));
      position += 1;
    }
    day = workingDayFrom(day + daysBetween(journey, day, working));
  }
}

function session(
  journey: Journey,
  day: Day,
  working: boolean,
  position: number,
  supports: readonly Support[],
) {
  const { random, startedOn, horizon } = journey;
  const present = attendance(random);
  const content = working ? contentAtWork : day - startedOn < 35 ? contentEarly : contentSearching;
  const attended = present === 'attended';
  const by = (working ? modeAtWork : mode)(random);
  // Some write up their visits days later.
  const writtenOn = Math.min(day + (random.chance(0.2) ? random.integer(1, 6) : 0), horizon);
  return {
    ...journeyEntry(journey, writtenOn),
    specialistId: supporterOn(supports, day)?.row.id ?? null,
    heldOn: dateOf(day),
    minutes: attended ? random.one(lengthsOf(by)) : 0,
    mode: by,
    contents: attended ? several(random, content, random.integer(1, 3)) : [],
    attendance: present,
    note: attended && random.chance(0.3) ? random.one(notes) : null,
    partnerReference: referenceOfPartner(journey, 'S', position),
  };
}

function lengthsOf(by: CodeOf<'support_mode'>): readonly number[] {
  if (by === 'text_message' || by === 'email') return lengths.written;
  return by === 'telephone' ? lengths.telephone : lengths.together;
}
