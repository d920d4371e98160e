import { CodeField } from '../../shared/codes/CodeField';
import { FactList } from '../../shared/fields/FactList';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { PeriodField } from '../../shared/fields/PeriodField';
import { EditLink } from '../../shared/record/EditLink';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { OwnerChip } from './columns';
import type { Code } from './fields';
import { listOf } from './listOf';

const label = (field: string) => `resources.codes.fields.${field}`;

export function CodeShow() {
  const inLanguage = useInLanguage();
  return (
    <RecordPage<Code>
      title={({ labelEn, labelCy }) => inLanguage(labelEn, labelCy)}
      back={({ list }) => listOf(list)}
      subtitle={(code) => <OwnerChip {...code} />}
      actions={({ mayChange }) => mayChange && <EditLink />}
    >
      {({ code, list, mapsTo, ...record }) => (
        <SectionCard title="resources.codes.about">
          <FactList
            minWidth={260}
            facts={[
              { label: label('labelEn'), value: record.labelEn },
              { label: label('labelCy'), value: record.labelCy },
              { label: label('guidanceEn'), value: record.guidanceEn },
              { label: label('guidanceCy'), value: record.guidanceCy },
              { label: label('code'), value: <code>{code}</code> },
              { label: label('mapsTo'), value: mapsTo && <CodeField list={list} code={mapsTo} /> },
              {
                label: 'resources.codes.period',
                value: <PeriodField from={record.validFrom} to={record.validTo} />,
              },
            ]}
          />
        </SectionCard>
      )}
    </RecordPage>
  );
}
