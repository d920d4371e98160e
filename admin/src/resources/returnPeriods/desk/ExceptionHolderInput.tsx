import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { OwnInputProps } from '../../../shared/commands/fields';

/** A choice of one user, by name, who may go on working. */
export const ExceptionHolderInput = (props: OwnInputProps) => (
  <ReferenceInput
    source={props.source}
    reference="users"
    sort={{ field: 'name', order: 'ASC' }}
    perPage={50}
  >
    <AutocompleteInput
      {...props}
      optionText="name"
      filterToQuery={(q: string) => (q ? { q } : {})}
    />
  </ReferenceInput>
);
