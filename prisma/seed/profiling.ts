import type { CodeOf } from '../reference/index';
import { addWorkingDays, type Day, dateBy, dateOf, workingDayFrom } from './calendar';
import { type Journey, journeyEntry } from './life';
import { jobTitles } from './occupations';
import { weighted } from './random';

const strengths = [
  'Reliable, likes routine, notices detail',
  'Good with people, patient, makes others laugh',
  'Learns by doing, strong memory for places',
  'Organised, writes clearly, knows spreadsheets',
  'Practical, has repaired bicycles for years',
];
const goals = [
  'A part-time job near home within six months',
  'Back to the trade of before, with fewer hours',
  'A first paid job, with somebody to ask',
  'Steady hours that fit round appointments',
  'To earn enough to leave benefits behind',
];
const needs = [
  'Travel training, a quiet start, help to explain the condition',
  'Support with forms, regular breaks, a named contact at work',
  'Time to build confidence, contact twice a week at first',
  'Adjustments to lifting, flexible start times',
];
const disclosure = [
  'Happy for the employer to be told by the specialist',
  'Will tell the manager after the offer',
  'Does not want the condition mentioned',
];
const steps = [
  'Write a curriculum vitae together',
  'Ask the surgery for a letter about adjustments',
  'Better-off calculation with the benefits adviser',
  'Visit two employers',
  'Open a bank account',
  'Try the bus journey at the time of the shift',
  'Ask for references',
  'Register for a taster day',
];
const summaries = [
  'Most steps done, two carried over.',
  'Goals still fit. Added a step about travel.',
  'Changed the preferred hours after a talk about health.',
  'Interview arranged, plan adapted to it.',
];
const owner = weighted<CodeOf<'action_plan_owner'>>({ specialist: 50, participant: 42, other: 8 });
const workingPattern = weighted<CodeOf<'working_pattern'>>({
  part_time_days: 48,
  flexible: 18,
  full_time: 16,
  term_time: 7,
  shifts: 5,
  evenings: 3,
  weekends: 2,
  nights: 1,
});
const mobility = weighted<CodeOf<'mobility'>>({
  up_to_30_minutes: 48,
  walking_distance: 18,
  up_to_60_minutes: 22,
  from_home: 8,
  over_60_minutes: 3,
  would_move: 1,
});

/** Days between two reviews of the action plan. */
const betweenReviews = 42;

/**
 * The vocational profile with the preferences and the action plan that follow from it. Returns the day on which
 * it was completed, or null while it is not.
 */
export function profile(journey: Journey, lastDay: Day): Day | null {
  const { random, startedOn, records } = journey;
  const completedOn = addWorkingDays(startedOn, random.middling(2, 26));
  if (completedOn > lastDay || random.chance(0.06)) return null;
  records.vocationalProfiles.push({
    ...journeyEntry(journey, completedOn),
    strengths: random.one(strengths),
    goals: random.one(goals),
    supportNeeds: random.one(needs),
    disclosure: random.chance(0.75) ? random.one(disclosure) : null,
    completedOn: dateOf(completedOn),
  });
  prefer(journey, completedOn);
  planSteps(journey, completedOn, lastDay);
  review(journey, completedOn, lastDay);
  return completedOn;
}

function prefer(journey: Journey, day: Day): void {
  const { random, records } = journey;
  const count = random.integer(1, 3);
  for (let position = 0; position < count; position += 1) {
    const [, occupation, sector] = random.one(jobTitles);
    records.jobPreferences.push({
      ...journeyEntry(journey, day),
      recordedOn: dateOf(day),
      occupation,
      sector: random.chance(0.9) ? sector : null,
      weeklyMinutes: random.chance(0.9) ? random.one([8, 12, 16, 20, 24, 30, 37]) * 60 : null,
      workingPattern: workingPattern(random),
      mobility: mobility(random),
    });
  }
}

function planSteps(journey: Journey, day: Day, lastDay: Day): void {
  const { random, records } = journey;
  const count = random.integer(2, 6);
  const first = random.integer(0, steps.length - 1);
  for (let position = 0; position < count; position += 1) {
    const dueOn = workingDayFrom(day + random.integer(10, 90));
    const completedOn = random.chance(0.72) ? dueOn + random.integer(-8, 10) : null;
    records.actionPlanSteps.push({
      ...journeyEntry(journey, day),
      action: steps[(first + position) % steps.length] as string,
      owner: owner(random),
      dueOn: dateOf(dueOn),
      completedOn: dateBy(completedOn, lastDay),
    });
  }
}

function review(journey: Journey, profiledOn: Day, lastDay: Day): void {
  const { random, records } = journey;
  let day = workingDayFrom(profiledOn + random.integer(30, 55));
  while (day <= lastDay) {
    const next = workingDayFrom(day + betweenReviews);
    records.actionPlanReviews.push({
      ...journeyEntry(journey, day),
      reviewedOn: dateOf(day),
      summary: random.one(summaries),
      nextReviewOn: dateOf(next),
    });
    day = workingDayFrom(day + random.integer(35, 70));
  }
}
