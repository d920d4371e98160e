import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useInLanguage } from '../../shared/fields/InLanguage';

interface Props {
  source: string;
  /** Message key where the resource's own label of the field does not fit. */
  label?: string;
}

/** A filter by organisation, found by typing. */
export function OrganisationFilter({ source, label }: Props) {
  const inLanguage = useInLanguage();
  return (
    <ReferenceInput
      source={source}
      reference="organisations"
      sort={{ field: 'name', order: 'ASC' }}
      perPage={50}
    >
      <AutocompleteInput
        label={label}
        optionText={inLanguage('name', 'nameCy')}
        filterToQuery={(q: string) => (q ? { q } : {})}
      />
    </ReferenceInput>
  );
}
