import { useInLanguage } from '../../shared/fields/InLanguage';
import { EditPage } from '../../shared/record/CommandPage';
import type { Organisation } from './fields';
import { updateOrganisation } from './OrganisationInputs';

export function OrganisationEdit() {
  const inLanguage = useInLanguage();
  return (
    <EditPage<Organisation>
      command={updateOrganisation}
      title={({ name, nameCy }) => inLanguage(name, nameCy)}
    />
  );
}
