/** The figure as it is, or would be. */
interface Figure {
  readonly measure: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: string;
}

/** A clock or a local milestone of one journey that would change. */
export interface Fact {
  readonly referralId: string;
  readonly reference: string;
  readonly what: string;
  readonly dayBefore: string | null;
  readonly dayAfter: string | null;
  readonly penceBefore: number | null;
  readonly penceAfter: number | null;
}

export interface FigureChange {
  readonly before: Figure;
  readonly after: Figure;
}

export interface Preview {
  readonly journeys: number;
  readonly clocks: number;
  readonly milestones: number;
  readonly factCount: number;
  readonly facts: readonly Fact[];
  readonly figures: readonly FigureChange[];
  /** False where the viewer may not see figures: then none being listed says nothing. */
  readonly figuresCompared: boolean;
}

export const previewQuery = `query rulePreview($input: PreviewRuleInput!) {
  rulePreview(input: $input) {
    journeys clocks milestones factCount figuresCompared
    facts { referralId reference what dayBefore dayAfter penceBefore penceAfter }
    figures {
      before { measure numerator denominator value status }
      after { measure numerator denominator value status }
    }
  }
}`;

export interface Answer {
  readonly rulePreview: Preview;
}
