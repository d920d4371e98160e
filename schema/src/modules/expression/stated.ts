import type { Stated } from './inputs';

/** Columns of what is stated with an expression of interest; what is left out is emptied, as in the form. */
export const statedColumns = (given: Stated) => ({
  source: given.source,
  sourceDetail: given.sourceDetail ?? null,
  declaredEmploymentStatus: given.declaredEmploymentStatus,
  declaredEligibilityBasis: given.declaredEligibilityBasis,
  rightToReside: given.rightToReside ?? null,
  rightToWork: given.rightToWork ?? null,
  otherProvision: given.otherProvision ?? null,
  ageException: given.ageException ?? null,
  monthsOutOfWork: given.monthsOutOfWork ?? null,
  monthsInWork: given.monthsInWork ?? null,
  atRiskOfLosingWork: given.atRiskOfLosingWork ?? null,
  neverEmployed: given.neverEmployed ?? null,
  partnerReference: given.partnerReference ?? null,
});
