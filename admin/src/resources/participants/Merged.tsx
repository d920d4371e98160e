import { Alert } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format';
import { PersonLink } from '../../shared/people/PersonLink';
import type { Person } from './types';

/** Says that a record was merged into another, and which were merged into this one. */
export function Merged({ person }: { person: Person }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { mergedInto, mergedOn, mergedFrom } = person;
  if (mergedInto)
    return (
      <Alert severity="warning" sx={{ mb: 2.5 }}>
        {translate('resources.participants.mergedInto', {
          date: formatDate(mergedOn ?? '', locale),
        })}{' '}
        <PersonLink person={mergedInto} /> ({mergedInto.reference})
      </Alert>
    );
  if (mergedFrom.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 2.5 }}>
      {translate('resources.participants.mergedFrom')}{' '}
      {mergedFrom.map((other, at) => (
        <span key={other.id}>
          {at > 0 && ', '}
          <PersonLink person={{ ...other, forename: null, surname: null, preferredName: null }} />
        </span>
      ))}
    </Alert>
  );
}
