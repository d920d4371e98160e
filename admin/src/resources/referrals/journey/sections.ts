import type { Journey } from './types';

/** What every part of a journey's page is given. */
export interface SectionProps {
  readonly journey: Journey;
  /** The person as the viewer may call them. */
  readonly name: string;
  /** Today's calendar date. */
  readonly today: string;
  /** The viewer may write what is written with the person: profile, plan, stages, adjustments. */
  readonly maySupport: boolean;
}
