import { administrationCommands, administrationResources } from './administration';
import { auth } from './auth';
import { commands } from './commands';
import { common } from './common';
import { errors } from './errors';
import { home } from './home';
import { journeyCommands } from './journeyCommands';
import { kpis } from './kpis';
import { lists } from './lists';
import { navigation } from './navigation';
import { permissions } from './permissions';
import { reactAdmin } from './reactAdmin';
import { roles } from './roles';
import { secrets } from './secrets';
import { settings } from './settings';
import { workCommands } from './workCommands';
import { workResources } from './workResources';

export const messages = {
  ...reactAdmin,
  auth,
  commands: { ...commands, ...journeyCommands, ...workCommands, ...administrationCommands },
  common,
  errors,
  home,
  kpis,
  lists,
  navigation,
  permissions,
  resources: { ...workResources, ...administrationResources },
  roles,
  secrets,
  settings,
};
