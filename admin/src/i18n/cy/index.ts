import type { messages as english } from '../en';
import type { SameKeys } from '../shape';
import { administrationCommands, administrationResources } from './administration';
import { auth } from './auth';
import { commands } from './commands';
import { common } from './common';
import { comparison } from './comparison';
import { correctionCommands } from './corrections';
import { eligibility, prap } from './eligibility';
import { errors } from './errors';
import { expressionCommands, expressionsOfInterest } from './expressionsOfInterest';
import {
  catalogueCommands,
  dimensions,
  figureMembers,
  figures,
  journeyFigures,
  members,
  miCatalogue,
  why,
} from './figures';
import { forecast } from './forecast';
import { funnel } from './funnel';
import { history } from './history';
import { home } from './home';
import { journey } from './journey';
import { journeyCommands } from './journeyCommands';
import { kpis } from './kpis';
import { lists } from './lists';
import { navigation } from './navigation';
import { participants, personCommands } from './participants';
import { permissions } from './permissions';
import { reactAdmin } from './reactAdmin';
import { referrals } from './referrals';
import { returnCommands, returnPeriods, returns } from './returns';
import { roles } from './roles';
import { secrets } from './secrets';
import { settings } from './settings';
import { workCommands } from './workCommands';
import { workResources } from './workResources';

export const messages = {
  ...reactAdmin,
  auth,
  commands: {
    ...commands,
    ...journeyCommands,
    ...workCommands,
    ...correctionCommands,
    ...expressionCommands,
    ...personCommands,
    ...administrationCommands,
    ...returnCommands,
    ...catalogueCommands,
  },
  common,
  comparison,
  eligibility,
  dimensions,
  errors,
  forecast,
  funnel,
  figures,
  history,
  home,
  journey,
  journeyFigures,
  kpis,
  lists,
  members,
  miCatalogue,
  navigation,
  permissions,
  prap,
  resources: {
    participants,
    expressionsOfInterest,
    referrals,
    figureMembers,
    returnPeriods,
    ...workResources,
    ...administrationResources,
  },
  returns,
  roles,
  secrets,
  settings,
  why,
} satisfies SameKeys<typeof english>;
