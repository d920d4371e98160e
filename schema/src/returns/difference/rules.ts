import { outcomeSettings } from '@placewell/prisma/reference';

/** Rules behind a word of a set's definition: those that a function asks, and those that milestones follow. */
const behind: Readonly<Record<string, readonly string[]>> = {
  'app.tracked(': ['tracking_days'],
  'app.start_keying_due(': ['start_keying_working_days'],
  milestone: [...outcomeSettings.map(({ key }) => key), 'tracking_days'],
};

/** True when a set with this definition counts something else once one of these rules has another value. */
export const asksOneOf = (words: string, rules: readonly string[]): boolean =>
  rules.some(
    (rule) =>
      words.includes(`'${rule}'`) ||
      Object.entries(behind).some(([word, keys]) => words.includes(word) && keys.includes(rule)),
  );
