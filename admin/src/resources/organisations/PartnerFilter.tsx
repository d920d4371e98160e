import { useViewer } from '../../layout/useViewer';
import { OrganisationFilter } from './OrganisationFilter';

/** A filter by delivery partner, for those who see the people of more than one. */
export function PartnerFilter({ source }: { source: string }) {
  const viewer = useViewer();
  if (!viewer || viewer.partnerId) return null;
  return <OrganisationFilter source={source} />;
}
