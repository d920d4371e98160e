import { EditPage } from '../../shared/record/CommandPage';
import type { User } from './fields';
import { updateUser } from './UserInputs';

export const UserEdit = () => <EditPage<User> command={updateUser} title={({ name }) => name} />;
