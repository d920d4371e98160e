import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { codesKey } from '../../shared/codes/useCodes';
import { CreatePage } from '../../shared/record/CommandPage';
import { createCode } from './CodeInputs';
import type { Code } from './fields';
import { listOf } from './listOf';

/** Adds a code of one's own to the list that the address names. */
export function CodeCreate() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const list = params.get('list') ?? '';
  const back = listOf(list);
  return (
    <CreatePage<Code>
      command={createCode}
      defaults={{ list }}
      back={back}
      onDone={() => {
        void queryClient.invalidateQueries({ queryKey: codesKey });
        navigate(back.to);
      }}
    />
  );
}
