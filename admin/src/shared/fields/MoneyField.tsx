import { useLocale } from 'react-admin';
import { formatMoney } from '../../i18n/format';
import { NotRecorded } from './DateField';

/** Integer pence as pounds. */
export function MoneyField({ pence }: { pence: number | null | undefined }) {
  const locale = useLocale();
  if (pence == null) return <NotRecorded />;
  return <span className="figures">{formatMoney(pence, locale)}</span>;
}
