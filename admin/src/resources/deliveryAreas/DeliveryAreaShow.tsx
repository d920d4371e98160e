import { FactList } from '../../shared/fields/FactList';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { PeriodField } from '../../shared/fields/PeriodField';
import { EditLink } from '../../shared/record/EditLink';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { LocalAuthoritiesField } from '../localAuthorities/LocalAuthoritiesField';
import type { DeliveryArea } from './fields';

const label = (field: string) => `resources.deliveryAreas.fields.${field}`;

export function DeliveryAreaShow() {
  const inLanguage = useInLanguage();
  return (
    <RecordPage<DeliveryArea>
      title={({ nameEn, nameCy }) => inLanguage(nameEn, nameCy)}
      actions={() => <EditLink />}
    >
      {({ nameEn, nameCy, validFrom, validTo, localAuthorityCodes }) => (
        <>
          <SectionCard title="resources.deliveryAreas.about">
            <FactList
              facts={[
                { label: label('nameEn'), value: nameEn },
                { label: label('nameCy'), value: nameCy },
                {
                  label: 'resources.deliveryAreas.period',
                  value: <PeriodField from={validFrom} to={validTo} />,
                },
              ]}
            />
          </SectionCard>
          <SectionCard title={label('localAuthorityCodes')}>
            <LocalAuthoritiesField codes={localAuthorityCodes} />
          </SectionCard>
        </>
      )}
    </RecordPage>
  );
}
