import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useInLanguage } from '../../shared/fields/InLanguage';

/** A filter by local authority, found by typing. */
export function LocalAuthorityFilter({ source }: { source: string }) {
  const inLanguage = useInLanguage();
  const name = inLanguage('nameEn', 'nameCy');
  return (
    <ReferenceInput
      source={source}
      reference="localAuthorities"
      sort={{ field: name, order: 'ASC' }}
      perPage={50}
    >
      <AutocompleteInput optionText={name} filterToQuery={(q: string) => (q ? { q } : {})} />
    </ReferenceInput>
  );
}
