import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { CommandButton } from '../../shared/commands/CommandButton';
import { RecordList } from '../../shared/list/RecordList';
import { profileColumns } from './columns';
import type { StartProfile } from './fields';
import { createStartProfile } from './StartProfileInputs';

function Begin() {
  const navigate = useNavigate();
  if (!usePermitted('profile.manage')) return null;
  return (
    <CommandButton
      command={createStartProfile}
      fixed={{}}
      defaults={{ copy: true }}
      variant="contained"
      onDone={({ id }) => navigate(`/startProfiles/${id}/show`)}
    />
  );
}

export function StartProfileList() {
  const translate = useTranslate();
  return (
    <RecordList<StartProfile>
      columns={profileColumns}
      sort={{ field: 'versionNumber', order: 'DESC' }}
      subtitle={translate('resources.startProfiles.intro')}
      actions={<Begin />}
    />
  );
}
