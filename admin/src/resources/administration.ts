import { apiClients } from './apiClients';
import { bankHolidays } from './bankHolidays';
import { codeLists } from './codeLists';
import { codes } from './codes';
import { deliveryAgreements } from './deliveryAgreements';
import { deliveryAreas } from './deliveryAreas';
import { employmentSpecialists } from './employmentSpecialists';
import { localAuthorities } from './localAuthorities';
import { measures } from './measures';
import { organisations } from './organisations';
import { rules } from './rules';
import { startProfiles } from './startProfiles';
import type { ResourceModule } from './types';
import { users } from './users';
import { wageRates } from './wageRates';

/** The records that administrators keep. */
export const administration: readonly ResourceModule[] = [
  organisations,
  deliveryAgreements,
  deliveryAreas,
  employmentSpecialists,
  users,
  apiClients,
  startProfiles,
  measures,
  rules,
  codeLists,
  codes,
  bankHolidays,
  wageRates,
  localAuthorities,
];
