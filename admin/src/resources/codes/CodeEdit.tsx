import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { codesKey } from '../../shared/codes/useCodes';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { EditPage } from '../../shared/record/CommandPage';
import { updateNationalCode, updateOwnCode } from './CodeInputs';
import type { Code } from './fields';

export function CodeEdit() {
  const inLanguage = useInLanguage();
  const translate = useTranslate();
  const queryClient = useQueryClient();
  return (
    <EditPage<Code>
      command={({ accountableBodyId }) => (accountableBodyId ? updateOwnCode : updateNationalCode)}
      title={({ labelEn, labelCy }) => inLanguage(labelEn, labelCy)}
      intro={({ accountableBodyId }) =>
        !accountableBodyId && translate('resources.codes.nationalTexts')
      }
      onSaved={() => void queryClient.invalidateQueries({ queryKey: codesKey })}
    />
  );
}
