import type { Milestone } from './types';

/** A milestone with what each path of evidence says of it. */
export interface MilestonePair {
  /** The type: on each path it is confirmed once. */
  readonly id: string;
  readonly local: Milestone | undefined;
  readonly prap: Milestone | undefined;
  readonly claim: Milestone | undefined;
  /** Local records and PRaP could both show it, and only one does. */
  readonly oneOnly: boolean;
  /** Both show it, on different days. */
  readonly differs: boolean;
}

/** Milestones in the order reached, with what local records, PRaP and claims say side by side. */
export function pairsOf(milestones: readonly Milestone[]): MilestonePair[] {
  return [...new Set(milestones.map(({ type }) => type))].map((type) => {
    const by = (path: string) =>
      milestones.find((one) => one.type === type && one.evidencePath === path);
    const [local, prap] = [by('local_records'), by('prap')];
    return {
      id: type,
      local,
      prap,
      claim: by('self_employed_claim'),
      oneOnly: Boolean(local?.onePathOnly || prap?.onePathOnly),
      differs: Boolean(local && prap && local.achievedOn !== prap.achievedOn),
    };
  });
}
