import { journeyPath } from '../../../shared/people/journeyPath';
import type { PersonName } from '../../../shared/people/personName';

/** One question on the way to being counted. */
export interface FigureTest {
  readonly titleEn: string;
  readonly titleCy: string;
  readonly passed: boolean;
  /** What decided it; null when nothing is recorded. */
  readonly record: {
    readonly kind: string;
    readonly id: string;
    readonly day: string | null;
  } | null;
}

/** Whether a journey is counted in one part of a figure, and why. */
export interface Explanation {
  readonly part: 'numerator' | 'denominator';
  readonly counted: boolean;
  readonly tests: readonly FigureTest[];
}

export interface WhyAnswer {
  readonly explain: readonly Explanation[];
  readonly referral: { readonly id: string; readonly participant: PersonName | null } | null;
}

/** The cards of a journey's page on which records stand, by their table. */
const cards: Readonly<Record<string, string>> = {
  referral: 'facts',
  milestone: 'milestones',
  job: 'jobs',
  session: 'sessions',
  employer_contact: 'contacts',
  pause: 'histories',
  extension: 'histories',
  job_preference: 'preferences',
};

/** Where the record that decided is: on its card of the journey's page. A row of a set stands for the journey itself. */
export const recordPath = (referralId: string, kind: string): string =>
  journeyPath(referralId, cards[kind]);

/** What a record is called: its table; null for a row of a set, which stands for what was counted. */
export const recordName = (kind: string): string | null => (kind in cards ? kind : null);
