/** The way from expression of interest to higher outcome, as the API names its steps. */
export const steps = [
  'submitted',
  'pre_screened',
  'met',
  'referred',
  'acknowledged',
  'started',
  'job_start',
  'first_earnings',
  'lower',
  'higher',
] as const;
export type StepName = (typeof steps)[number];

/** A count of the funnel: how many reached a step, those with and those without the step before apart. */
export interface StepFigure {
  readonly dimensions: readonly { readonly name: string; readonly value: string | null }[];
  readonly numerator: number;
}

/** A step of the funnel with how many reached it. */
export interface Step {
  readonly step: StepName;
  readonly reached: number;
  /** Of them, those who reached the step before as well. */
  readonly wentOn: number;
  /** Who reached the step before; 0 at the first. */
  readonly before: number;
}

const valueIn = ({ dimensions }: StepFigure, dimension: string) =>
  dimensions.find(({ name }) => name === dimension)?.value;

/** The funnel of some counts, all its steps in order, also those that nobody reached. */
export function funnelOf(figures: readonly StepFigure[]): readonly Step[] {
  const sum = (step: string, before?: string) =>
    figures
      .filter(
        (figure) =>
          valueIn(figure, 'step') === step &&
          (before === undefined || valueIn(figure, 'stepBefore') === before),
      )
      .reduce((total, { numerator }) => total + numerator, 0);
  return steps.map((step, at) => ({
    step,
    reached: sum(step),
    wentOn: sum(step, 'yes'),
    before: at === 0 ? 0 : sum(steps[at - 1] as string),
  }));
}

/** The funnels of the parts of a breakdown, by the value of its dimension. */
export function funnelsBy(
  figures: readonly StepFigure[],
  dimension: string,
): ReadonlyMap<string | null, readonly Step[]> {
  const keys = [...new Set(figures.map((figure) => valueIn(figure, dimension) ?? null))];
  return new Map(
    keys.map((key) => [
      key,
      funnelOf(figures.filter((figure) => (valueIn(figure, dimension) ?? null) === key)),
    ]),
  );
}

/** A share; null of nothing, which is not 0%. */
export const shareOf = (number: number, of: number): number | null => (of > 0 ? number / of : null);
