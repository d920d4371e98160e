import { auth } from './auth';
import { commands } from './commands';
import { common } from './common';
import { errors } from './errors';
import { home } from './home';
import { lists } from './lists';
import { navigation } from './navigation';
import { reactAdmin } from './reactAdmin';
import { roles } from './roles';

export const messages = {
  ...reactAdmin,
  auth,
  commands,
  common,
  errors,
  home,
  lists,
  navigation,
  roles,
};
