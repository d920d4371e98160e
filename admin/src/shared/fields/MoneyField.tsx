import { formatMoney } from '../../i18n/format';
import { NotRecorded } from './DateField';

/** Integer pence as pounds. */
export function MoneyField({ pence }: { pence: number | null | undefined }) {
  if (pence == null) return <NotRecorded />;
  return <span className="figures">{formatMoney(pence)}</span>;
}
