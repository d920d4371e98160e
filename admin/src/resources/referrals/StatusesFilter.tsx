import { SelectArrayInput } from 'react-admin';
import { useCodes } from '../../shared/codes/useCodes';

/** A filter by any of several statuses. */
export function StatusesFilter({ source }: { source: string }) {
  const choices = useCodes('referral_status');
  return <SelectArrayInput source={source} choices={[...choices]} translateChoice={false} />;
}
