// Reference data of the product: what the database is filled with before anybody enters a record.
export { type BankHoliday, bankHolidays } from './bankHolidays';
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
export { type RuleSetting, ruleSettings } from './settings/index';
export { type WageRate, wageRates } from './wageRates';
