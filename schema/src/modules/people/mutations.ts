import { theId, withSecret } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import * as clients from './apiClients';
import * as inputs from './inputs';
import * as own from './own';
import * as service from './service';
import { ApiClient, SavedView, User } from './type';

const user = { permission: 'user.manage', model: 'User', ref: User } as const;
const client = { permission: 'apiClient.manage', model: 'ApiClient', ref: ApiClient } as const;

const userAndPassword = withSecret({
  ...user,
  name: 'UserAndPassword',
  record: 'user',
  secret: 'temporaryPassword',
  description: 'A user with the temporary password to hand over.',
});

registerCommandWith(userAndPassword, {
  ...user,
  name: 'createUser',
  description: 'Adds a user and gives a temporary password to hand over.',
  input: inputs.createUserInput,
  run: service.createUser,
});
registerCommand({
  ...user,
  name: 'updateUser',
  description: 'Changes the name, e-mail address or role of a user.',
  input: inputs.updateUserInput,
  run: service.updateUser,
});
registerCommand({
  ...user,
  name: 'disableUser',
  description: 'Shuts a user out at once.',
  input: inputs.seenUserInput,
  run: service.disableUser,
});
registerCommand({
  ...user,
  name: 'enableUser',
  description: 'Lets a disabled user sign in again.',
  input: inputs.seenUserInput,
  run: service.enableUser,
});
registerCommandWith(userAndPassword, {
  ...user,
  name: 'resetPassword',
  description: 'Gives a user a temporary password, lifts a lockout and ends the user’s sessions.',
  input: inputs.seenUserInput,
  run: service.resetPassword,
});
registerCommand({
  ...user,
  name: 'endSessions',
  description: 'Signs a user out everywhere.',
  input: inputs.endSessionsInput,
  run: service.endSessions,
});

registerCommandWith(
  withSecret({
    ...client,
    name: 'ApiClientAndKey',
    record: 'apiClient',
    secret: 'key',
    description: 'An API client with its key.',
  }),
  {
    ...client,
    name: 'createApiClient',
    description: 'Registers a system that calls the API and gives it a key.',
    input: inputs.createApiClientInput,
    run: clients.createApiClient,
  },
);
registerCommand({
  ...client,
  name: 'revokeApiClient',
  description: 'Ends a key at once.',
  input: inputs.seenApiClientInput,
  run: clients.revokeApiClient,
});

registerCommand({
  permission: 'view.save',
  model: 'User',
  ref: User,
  name: 'setLocale',
  description: 'Sets the language you read Placewell in.',
  input: inputs.setLocaleInput,
  run: own.setLocale,
});
const view = { permission: 'view.save', model: 'SavedView', ref: SavedView } as const;
registerCommand({
  ...view,
  name: 'saveView',
  description: 'Keeps a view of a list under a name, for yourself.',
  input: inputs.saveViewInput,
  run: own.saveView,
});
registerCommandWith(theId, {
  ...view,
  name: 'deleteView',
  description: 'Removes one of your own views.',
  input: inputs.deleteViewInput,
  run: own.deleteView,
});
