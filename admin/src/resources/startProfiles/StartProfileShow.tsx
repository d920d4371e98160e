import { useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { CommandButton } from '../../shared/commands/CommandButton';
import { DateField } from '../../shared/fields/DateField';
import { LoadFailed } from '../../shared/LoadFailed';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { RecordPage } from '../../shared/record/RecordPage';
import { ProfileStatus } from './columns';
import type { StartProfile } from './fields';
import { Profile } from './Profile';
import { agreeStartProfile } from './StartProfileInputs';
import { useProfileLines } from './useProfileLines';

function Agree({ id, version, versionNumber, status }: StartProfile) {
  const isPermitted = usePermitted('profile.manage');
  if (!isPermitted || status !== 'draft') return null;
  return (
    <CommandButton
      command={agreeStartProfile}
      fixed={{ id, version }}
      defaults={{ agreedOn: today() }}
      about={{ version: String(versionNumber) }}
    />
  );
}

function Lines({ profile }: { profile: StartProfile }) {
  const { data, error, refetch } = useProfileLines(profile.id);
  if (error && !data) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Profile profile={profile} lines={data} />;
}

export function StartProfileShow() {
  const translate = useTranslate();
  return (
    <RecordPage<StartProfile>
      title={({ versionNumber }) =>
        translate('resources.startProfiles.title', { version: versionNumber })
      }
      subtitle={({ status, agreedOn, note }) => (
        <>
          <ProfileStatus status={status} /> {agreedOn && <DateField value={agreedOn} />}{' '}
          {note && <span>· {note}</span>}
        </>
      )}
      actions={(profile) => <Agree {...profile} />}
    >
      {(profile) => <Lines profile={profile} />}
    </RecordPage>
  );
}
