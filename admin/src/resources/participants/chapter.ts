import type { ExpressionFacts } from '../expressionsOfInterest/types';
import type { Journey } from '../referrals/journey/types';
import type { Person } from './types';

/** Where the story of a person stands: an expression of interest without a referral, or a journey. */
export interface Chapter {
  readonly expression: ExpressionFacts | undefined;
  readonly journey: Journey | undefined;
  readonly status: string | undefined;
}

const over = ['rejected', 'cancelled', 'ended', 'not_referred'];

type Interest = Pick<ExpressionFacts, 'status' | 'submittedOn'>;
type JourneyDates = Pick<Journey, 'status' | 'referredOn' | 'endedOn'>;

/** Whether the latest expression of interest, not the journey, is where the person stands now. */
export function isBeforeReferral(
  latest: Interest | undefined,
  journey: JourneyDates | null,
): boolean {
  if (!latest || latest.status === 'referred') return false;
  if (!journey) return true;
  const isNew = latest.submittedOn >= (journey.endedOn ?? journey.referredOn);
  return isNew && over.includes(journey.status);
}

/** The open chapter of a person's story; when none is open, the last one. */
export function chapterOf({ expressions, currentReferral: journey }: Person): Chapter {
  const [latest] = expressions;
  if (latest && isBeforeReferral(latest, journey)) {
    return { expression: latest, journey: undefined, status: latest.status };
  }
  const expression = expressions.find(({ referral }) => referral?.id === journey?.id);
  return { expression, journey: journey ?? undefined, status: journey?.status };
}

/** Nothing is open: the person may express interest again. */
export const isClosed = ({ status }: Chapter) => status === undefined || over.includes(status);
