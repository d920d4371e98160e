import { apiClientCommands, apiClients } from './apiClients';
import { bankHolidayCommands, bankHolidays } from './bankHolidays';
import { codeCommands, codeLists, codes } from './codeLists';
import { agreementCommands, deliveryAgreements } from './deliveryAgreements';
import { areaCommands, deliveryAreas } from './deliveryAreas';
import { employmentSpecialists, specialistCommands } from './employmentSpecialists';
import { measureCommands, measures } from './measures';
import { organisationCommands, organisations } from './organisations';
import { ruleCommands, rulePreview, rules } from './rules';
import { startProfileCommands, startProfiles } from './startProfiles';
import { userCommands, users } from './users';
import { wageRateCommands, wageRates } from './wageRates';

/** Cofnodion y mae gweinyddwyr yn eu cadw. */
export const administrationResources = {
  organisations,
  deliveryAgreements,
  deliveryAreas,
  employmentSpecialists,
  users,
  apiClients,
  codeLists,
  codes,
  bankHolidays,
  wageRates,
  rules: { ...rules, preview: rulePreview },
  measures,
  startProfiles,
};

/** Yr hyn y mae gweinyddwyr yn ei wneud â nhw. */
export const administrationCommands = {
  ...organisationCommands,
  ...agreementCommands,
  ...areaCommands,
  ...specialistCommands,
  ...userCommands,
  ...apiClientCommands,
  ...codeCommands,
  ...bankHolidayCommands,
  ...wageRateCommands,
  ...ruleCommands,
  ...measureCommands,
  ...startProfileCommands,
};
