import { NotRecorded } from '../../shared/fields/DateField';
import { InLanguage } from '../../shared/fields/InLanguage';
import { RecordLink } from '../../shared/list/RecordLink';
import type { OrganisationName } from './fields';

interface Props {
  organisation: OrganisationName | null | undefined;
  /** Leads to the organisation's page. */
  link?: boolean;
}

/** The name of an organisation in the reader's language. */
export function OrganisationField({ organisation, link }: Props) {
  if (!organisation) return <NotRecorded />;
  const name = <InLanguage en={organisation.name} cy={organisation.nameCy} />;
  if (!link) return name;
  return (
    <RecordLink resource="organisations" id={organisation.id}>
      {name}
    </RecordLink>
  );
}
