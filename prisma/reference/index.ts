// Reference data of the product: what the database is filled with before anybody enters a record.
export { type BankHoliday, bankHolidays } from './bankHolidays';
export { type CatalogueRow, catalogue, type Frequency, type Stage } from './catalogue/index';
export {
  type CodeEntry,
  type CodeList,
  type CodeListName,
  type CodeOf,
  type CodeRow,
  codeListNames,
  codeLists,
  codeRows,
  codesOf,
  findCode,
  isCodeListName,
} from './codes/index';
export { type Kpi, kpis } from './kpis';
export { type LocalAuthority, localAuthorities } from './localAuthorities';
export {
  type DimensionEntry,
  type DimensionName,
  dimensions,
  dimensionsOf,
  furtherMeasures,
  type Measure,
  type MeasureSet,
  measureOf,
  measureSets,
  measures,
  type Part,
  partsOf,
  type SetName,
  setOf,
} from './measures/index';
export {
  type FlaggedMilestone,
  flaggedMilestones,
  type PersonColumn,
  type PersonColumnKey,
  type PersonColumnType,
  personColumns,
  personColumnsDue,
} from './personColumns/index';
export { outcomeSettings, type RuleSetting, ruleSettings } from './settings/index';
export { type WageRate, wageRates } from './wageRates';
