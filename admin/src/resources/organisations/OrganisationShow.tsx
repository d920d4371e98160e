import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { FactList } from '../../shared/fields/FactList';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { RelatedList } from '../../shared/list/RelatedList';
import { EditLink } from '../../shared/record/EditLink';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { agreementColumns } from '../deliveryAgreements/columns';
import { specialistColumns } from '../employmentSpecialists/columns';
import { userColumns } from '../users/columns';
import type { Organisation } from './fields';
import { KindField } from './OrganisationList';

const without = <C extends { source: string }>(columns: readonly C[], source: string) =>
  columns.filter((column) => column.source !== source);

function AddAgreement({ partnerId }: { partnerId: string }) {
  const translate = useTranslate();
  if (!usePermitted('agreement.manage')) return null;
  return (
    <Button
      component={Link}
      to={`/deliveryAgreements/create?partnerId=${partnerId}`}
      startIcon={<AddIcon />}
    >
      {translate('resources.deliveryAgreements.create')}
    </Button>
  );
}

/** What a delivery partner, or a body that delivers in-house, has and employs. */
function Delivery({ id }: { id: string }) {
  return (
    <>
      <RelatedList
        resource="deliveryAgreements"
        title="resources.organisations.agreements"
        empty="resources.organisations.noAgreements"
        columns={without(agreementColumns, 'partner')}
        filter={{ partnerId: id }}
        sort={{ field: 'validFrom', order: 'DESC' }}
        actions={<AddAgreement partnerId={id} />}
      />
      <RelatedList
        resource="employmentSpecialists"
        title="resources.organisations.specialists"
        empty="resources.organisations.noSpecialists"
        columns={without(specialistColumns, 'partner')}
        filter={{ partnerId: id }}
        sort={{ field: 'name', order: 'ASC' }}
      />
    </>
  );
}

export function OrganisationShow() {
  const inLanguage = useInLanguage();
  return (
    <RecordPage<Organisation>
      title={({ name, nameCy }) => inLanguage(name, nameCy)}
      subtitle={({ kind }) => <KindField kind={kind} />}
      actions={({ mayChange }) => mayChange && <EditLink />}
    >
      {({ id, name, nameCy, code, kind }) => (
        <>
          <SectionCard title="resources.organisations.about">
            <FactList
              facts={[
                { label: 'resources.organisations.fields.name', value: name },
                { label: 'resources.organisations.fields.nameCy', value: nameCy },
                { label: 'resources.organisations.fields.code', value: code },
              ]}
            />
          </SectionCard>
          {kind !== 'dwp' && <Delivery id={id} />}
          <RelatedList
            resource="users"
            title="resources.users.ofOrganisation"
            empty="resources.users.noneHere"
            columns={without(userColumns, 'organisation')}
            filter={{ organisationId: id }}
            sort={{ field: 'name', order: 'ASC' }}
          />
        </>
      )}
    </RecordPage>
  );
}
