import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CodesField } from '../../shared/codes/CodeField';
import { FactList } from '../../shared/fields/FactList';
import { PeriodField } from '../../shared/fields/PeriodField';
import { EditLink } from '../../shared/record/EditLink';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { LocalAuthoritiesField } from '../localAuthorities/LocalAuthoritiesField';
import { OrganisationField } from '../organisations/OrganisationField';
import { StandingChip } from './columns';
import type { DeliveryAgreement } from './fields';

const label = (field: string) => `resources.deliveryAgreements.fields.${field}`;

function Terms(agreement: DeliveryAgreement) {
  const { partner, accountableBody, lot, models, validFrom, validTo } = agreement;
  return (
    <SectionCard title="resources.deliveryAgreements.sections.agreement">
      <FactList
        facts={[
          { label: label('partner'), value: <OrganisationField organisation={partner} link /> },
          {
            label: label('accountableBody'),
            value: <OrganisationField organisation={accountableBody} link />,
          },
          { label: label('lot'), value: lot },
          { label: label('models'), value: <CodesField list="support_model" codes={models} /> },
          {
            label: 'resources.deliveryAgreements.period',
            value: <PeriodField from={validFrom} to={validTo} />,
          },
        ]}
      />
    </SectionCard>
  );
}

function DataSharing({ standing, dataSharingFrom, dataSharingTo }: DeliveryAgreement) {
  const translate = useTranslate();
  return (
    <SectionCard title="resources.deliveryAgreements.sections.sharing">
      {standing === 'not_sharing' && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('resources.deliveryAgreements.lockedOut')}
        </Alert>
      )}
      <FactList
        facts={[
          {
            label: 'resources.deliveryAgreements.sharingPeriod',
            value: <PeriodField from={dataSharingFrom} to={dataSharingTo} />,
          },
        ]}
      />
    </SectionCard>
  );
}

export const DeliveryAgreementShow = () => (
  <RecordPage<DeliveryAgreement>
    title={({ contractNumber }) => contractNumber}
    subtitle={({ standing }) => <StandingChip standing={standing} />}
    actions={() => <EditLink />}
  >
    {(agreement) => (
      <>
        <Terms {...agreement} />
        <DataSharing {...agreement} />
        <SectionCard title="resources.deliveryAgreements.fields.localAuthorityCodes">
          <LocalAuthoritiesField codes={agreement.localAuthorityCodes} />
        </SectionCard>
      </>
    )}
  </RecordPage>
);
