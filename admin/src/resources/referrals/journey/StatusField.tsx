import { useCodes } from '../../../shared/codes/useCodes';
import { StatusChip } from '../../../shared/StatusChip';
import { statusTone } from './status';

/** Where an expression of interest or a journey stands, as a chip. */
export function StatusField({ status }: { status: string }) {
  const referral = useCodes('referral_status');
  const expression = useCodes('expression_status');
  const name = [...referral, ...expression].find(({ id }) => id === status)?.name ?? status;
  return <StatusChip label={name} tone={statusTone(status)} />;
}
