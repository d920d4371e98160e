import { NotRecorded } from './DateField';

const decimal = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 2,
});

/** Hundredths as a decimal: 80 is 0.8. */
export function HundredthsField({ value }: { value: number | null | undefined }) {
  if (value == null) return <NotRecorded />;
  return <span className="figures">{decimal.format(value / 100)}</span>;
}
