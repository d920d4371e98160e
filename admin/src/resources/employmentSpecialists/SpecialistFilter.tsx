import { AutocompleteInput, ReferenceInput } from 'react-admin';

/** A filter by Employment Specialist, found by typing. */
export const SpecialistFilter = ({ source }: { source: string }) => (
  <ReferenceInput
    source={source}
    reference="employmentSpecialists"
    sort={{ field: 'name', order: 'ASC' }}
    perPage={50}
  >
    <AutocompleteInput optionText="name" filterToQuery={(q: string) => (q ? { q } : {})} />
  </ReferenceInput>
);
