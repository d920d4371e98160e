import { formatPercent } from '../../i18n/format';
import { NotRecorded } from './DateField';

/** Hundredths of a per cent as a percentage: 6250 is 62.5%. */
export function PercentField({ basisPoints }: { basisPoints: number | null | undefined }) {
  if (basisPoints == null) return <NotRecorded />;
  return <span className="figures">{formatPercent(basisPoints / 10_000)}</span>;
}
