import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { CreatePage } from '../../shared/record/CommandPage';
import { SecretDialog } from '../../shared/record/SecretDialog';
import { type ClientAndKey, createApiClient } from './ApiClientInputs';

/** Registers a system and shows its key. */
export function ApiClientCreate() {
  const [answer, setAnswer] = useState<ClientAndKey>();
  const navigate = useNavigate();
  return (
    <>
      <CreatePage<ClientAndKey> command={createApiClient} onDone={setAnswer} />
      {answer && (
        <SecretDialog
          prefix="resources.apiClients.key"
          about={{ name: answer.apiClient.name }}
          secret={answer.key}
          onClose={() => navigate(`/apiClients/${answer.apiClient.id}/show`)}
        />
      )}
    </>
  );
}
