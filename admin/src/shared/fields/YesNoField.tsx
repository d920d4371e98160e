import { useTranslate } from 'react-admin';
import { NotRecorded } from './DateField';

/** Yes or no in words. */
export function YesNoField({ value }: { value: boolean | null | undefined }) {
  const translate = useTranslate();
  if (value == null) return <NotRecorded />;
  return <>{translate(value ? 'common.yes' : 'common.no')}</>;
}
