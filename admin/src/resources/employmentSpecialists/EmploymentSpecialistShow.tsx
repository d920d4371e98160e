import { useCanAccess, useResourceDefinition, useTranslate } from 'react-admin';
import { formatNumber } from '../../i18n/format';
import { CodeField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { HundredthsField } from '../../shared/fields/HundredthsField';
import { listPath } from '../../shared/list/listLocation';
import { EditLink } from '../../shared/record/EditLink';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { StatTile, StatTiles } from '../../shared/StatTile';
import { OrganisationField } from '../organisations/OrganisationField';
import type { EmploymentSpecialist } from './fields';

const label = (field: string) => `resources.employmentSpecialists.fields.${field}`;

/** Where the people of a specialist are listed, for those who may see them. */
function usePeoplePath(specialistId: string): string | undefined {
  const { canAccess } = useCanAccess({ resource: 'referrals', action: 'list' });
  const { hasList } = useResourceDefinition({ resource: 'referrals' });
  return canAccess && hasList ? listPath('referrals', { specialistId }) : undefined;
}

function Caseload({ id, headcount, perFullTimeEquivalent, cap, overCap }: EmploymentSpecialist) {
  const translate = useTranslate();
  const people = usePeoplePath(id);
  return (
    <StatTiles>
      <StatTile label={label('headcount')} value={headcount ?? 0} to={people} />
      <StatTile
        label={label('caseload')}
        value={formatNumber((perFullTimeEquivalent ?? 0) / 100)}
        tone={overCap ? 'bad' : 'good'}
        hint={translate(`resources.employmentSpecialists.${overCap ? 'above' : 'within'}Cap`, {
          cap,
        })}
      />
    </StatTiles>
  );
}

export const EmploymentSpecialistShow = () => (
  <RecordPage<EmploymentSpecialist>
    title={({ name }) => name}
    subtitle={({ partner }) => <OrganisationField organisation={partner} link />}
    actions={() => <EditLink />}
  >
    {(record) => (
      <>
        <Caseload {...record} />
        <SectionCard title="resources.employmentSpecialists.about">
          <FactList
            facts={[
              {
                label: label('model'),
                value: <CodeField list="support_model" code={record.model} />,
              },
              {
                label: label('fullTimeEquivalent'),
                value: <HundredthsField value={record.fullTimeEquivalent} />,
              },
              { label: label('startedOn'), value: <DateField value={record.startedOn} /> },
              {
                label: label('leftOn'),
                value: record.leftOn && <DateField value={record.leftOn} />,
              },
            ]}
          />
        </SectionCard>
      </>
    )}
  </RecordPage>
);
