import type { PersonColumnKey } from '@placewell/prisma/reference';

const preScreened = (value: string) => `case when e.pre_screen_on <= period.last then ${value} end`;
const notReferred = (value: string) =>
  `case when e.not_referred_on <= period.last then ${value} end`;

/** Values of the expression of interest `e`, as far as they had come by the last day of the period. */
export const expressionValues = {
  'A1.04': 'e.submitted_on',
  'A1.10': 'e.declared_employment_status',
  'A1.11.declared': 'e.declared_eligibility_basis',
  'A2.06': preScreened('e.pre_screen_passed'),
  'A2.07': preScreened('e.pre_screen_passed and coalesce(e.not_referred_on <= period.last, false)'),
  'A2.08': preScreened('case when e.pre_screen_passed then e.pre_screen_on end'),
  'A2.09': notReferred('e.not_referred_reason'),
  'A2.10': notReferred('e.removed_at_stage'),
  'A2.11': notReferred('e.not_referred_on'),
} as const satisfies Partial<Record<PersonColumnKey, string>>;
