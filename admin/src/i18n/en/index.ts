import { auth } from './auth';
import { commands } from './commands';
import { common } from './common';
import { errors } from './errors';
import { home } from './home';
import { journeyCommands } from './journeyCommands';
import { lists } from './lists';
import { navigation } from './navigation';
import { reactAdmin } from './reactAdmin';
import { roles } from './roles';
import { workCommands } from './workCommands';
import { workResources } from './workResources';

export const messages = {
  ...reactAdmin,
  auth,
  commands: { ...commands, ...journeyCommands, ...workCommands },
  common,
  errors,
  home,
  lists,
  navigation,
  resources: { ...workResources },
  roles,
};
