import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandButton } from '../../shared/commands/CommandButton';
import { DateField } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { RecordLink } from '../../shared/list/RecordLink';
import { EditLink } from '../../shared/record/EditLink';
import { RecordPage } from '../../shared/record/RecordPage';
import { SecretDialog } from '../../shared/record/SecretDialog';
import { RoleField } from '../../shared/roles/RoleField';
import { SectionCard } from '../../shared/SectionCard';
import { OrganisationField } from '../organisations/OrganisationField';
import { AccessChip } from './columns';
import type { User } from './fields';
import {
  disableUser,
  enableUser,
  endSessions,
  resetPassword,
  type UserAndPassword,
} from './UserInputs';

const label = (field: string) => `resources.users.fields.${field}`;

/** What an administrator can do about somebody else's account. */
function AccountActions({ id, version, name, disabledAt, mayManage }: User) {
  const [answer, setAnswer] = useState<UserAndPassword>();
  if (!mayManage) return null;
  const fixed = { id, version };
  const about = { name };
  return (
    <SectionCard title="resources.users.accountActions">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <CommandButton<UserAndPassword>
          command={resetPassword}
          fixed={fixed}
          about={about}
          onDone={setAnswer}
        />
        <CommandButton command={endSessions} fixed={fixed} about={about} />
        {disabledAt ? (
          <CommandButton command={enableUser} fixed={fixed} about={about} />
        ) : (
          <CommandButton command={disableUser} fixed={fixed} about={about} color="error" />
        )}
      </div>
      {answer && (
        <SecretDialog
          prefix="resources.users.password"
          about={about}
          secret={answer.temporaryPassword}
          onClose={() => setAnswer(undefined)}
        />
      )}
    </SectionCard>
  );
}

function Facts(user: User) {
  const translate = useTranslate();
  const { specialist } = user;
  const never = translate('resources.users.never');
  return (
    <SectionCard title="resources.users.about">
      <FactList
        facts={[
          { label: label('email'), value: user.email },
          { label: label('role'), value: <RoleField role={user.role} /> },
          {
            label: label('organisation'),
            value: <OrganisationField organisation={user.organisation} link />,
          },
          {
            label: label('specialist'),
            value: specialist ? (
              <RecordLink resource="employmentSpecialists" id={specialist.id}>
                {specialist.name}
              </RecordLink>
            ) : (
              translate('common.none')
            ),
          },
          { label: label('locale'), value: user.locale === 'cy' ? 'Cymraeg' : 'English' },
          {
            label: label('lastSignInAt'),
            value: user.lastSignInAt ? <DateField value={user.lastSignInAt} /> : never,
          },
          {
            label: label('passwordResetAt'),
            value: user.passwordResetAt ? <DateField value={user.passwordResetAt} /> : never,
          },
          { label: label('createdAt'), value: <DateField value={user.createdAt} /> },
          ...(user.disabledAt
            ? [{ label: label('disabledAt'), value: <DateField value={user.disabledAt} /> }]
            : []),
        ]}
      />
    </SectionCard>
  );
}

export const UserShow = () => (
  <RecordPage<User>
    title={({ name }) => name}
    subtitle={(user) => <AccessChip {...user} />}
    actions={() => <EditLink />}
  >
    {(user) => (
      <>
        <Facts {...user} />
        <AccountActions {...user} />
      </>
    )}
  </RecordPage>
);
