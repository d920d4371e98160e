import { Link as MuiLink } from '@mui/material';
import { usePermitted } from '../../access/usePermitted';
import { recordContactWithEmployer } from '../../commands/work';
import { today } from '../../i18n/format';
import { CodeField } from '../../shared/codes/CodeField';
import { CommandButton } from '../../shared/commands/CommandButton';
import { FactList } from '../../shared/fields/FactList';
import { YesNoField } from '../../shared/fields/YesNoField';
import { RelatedList } from '../../shared/list/RelatedList';
import { EditLink } from '../../shared/record/EditLink';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { adjustmentColumns } from '../adjustments/columns';
import { contactColumns } from '../employerContacts/columns';
import { jobColumns } from '../jobs/columns';
import { OrganisationField } from '../organisations/OrganisationField';
import type { Employer } from './fields';

const label = (field: string) => `resources.employers.fields.${field}`;

const Mail = ({ to }: { to: string }) => <MuiLink href={`mailto:${to}`}>{to}</MuiLink>;
const Phone = ({ number }: { number: string }) => (
  <MuiLink href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</MuiLink>
);

function Facts({ sector, town, disabilityConfident, partner, ...contact }: Employer) {
  const { contactName, contactEmail, contactPhone } = contact;
  return (
    <SectionCard title="resources.employers.about">
      <FactList
        facts={[
          { label: label('sector'), value: <CodeField list="sector" code={sector} /> },
          { label: label('town'), value: town },
          {
            label: label('disabilityConfident'),
            value: <YesNoField value={disabilityConfident} />,
          },
          { label: label('partner'), value: <OrganisationField organisation={partner} /> },
          { label: label('contactName'), value: contactName },
          { label: label('contactEmail'), value: contactEmail && <Mail to={contactEmail} /> },
          { label: label('contactPhone'), value: contactPhone && <Phone number={contactPhone} /> },
        ]}
      />
    </SectionCard>
  );
}

function RecordContact({ id, name }: Employer) {
  if (!usePermitted('employer.write')) return null;
  return (
    <CommandButton
      command={recordContactWithEmployer}
      fixed={{ employerId: id }}
      defaults={{ contactedOn: today(), madeBy: 'specialist' }}
      about={{ name }}
      size="small"
    />
  );
}

/** On the page of an employer, its own name need not be said in every row. */
const withoutEmployer = <Column extends { readonly source: string }>(columns: readonly Column[]) =>
  columns.filter(({ source }) => source !== 'employer');

/** An employer: who to speak to, what was talked about, and the work that came of it. */
export const EmployerShow = () => (
  <RecordPage<Employer> title={({ name }) => name} actions={() => <EditLink />}>
    {(employer) => (
      <>
        <Facts {...employer} />
        <RelatedList
          resource="employerContacts"
          columns={withoutEmployer(contactColumns)}
          filter={{ employerId: employer.id }}
          sort={{ field: 'contactedOn', order: 'DESC' }}
          title="resources.employers.contacts"
          empty="resources.employers.noContacts"
          actions={<RecordContact {...employer} />}
        />
        <RelatedList
          resource="jobs"
          columns={withoutEmployer(jobColumns)}
          filter={{ employerId: employer.id }}
          sort={{ field: 'startedOn', order: 'DESC' }}
          title="resources.employers.jobs"
          empty="resources.employers.noJobs"
        />
        <RelatedList
          resource="adjustments"
          columns={withoutEmployer(adjustmentColumns)}
          filter={{ employerId: employer.id }}
          sort={{ field: 'agreedOn', order: 'DESC' }}
          title="resources.employers.adjustments"
          empty="resources.employers.noAdjustments"
        />
      </>
    )}
  </RecordPage>
);
