import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { CreatePage } from '../../shared/record/CommandPage';
import { SecretDialog } from '../../shared/record/SecretDialog';
import { createUser, type UserAndPassword } from './UserInputs';

/** Adds a user and shows the temporary password to hand over. */
export function UserCreate() {
  const [answer, setAnswer] = useState<UserAndPassword>();
  const navigate = useNavigate();
  return (
    <>
      <CreatePage<UserAndPassword> command={createUser} onDone={setAnswer} />
      {answer && (
        <SecretDialog
          prefix="resources.users.password"
          about={{ name: answer.user.name }}
          secret={answer.temporaryPassword}
          onClose={() => navigate(`/users/${answer.user.id}/show`)}
        />
      )}
    </>
  );
}
