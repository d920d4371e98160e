import { Box } from '@mui/material';
import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { OwnInputProps } from '../../shared/commands/fields';
import { type PersonName, personName } from '../../shared/people/personName';
import { NinoLookUp } from '../participants/NinoLookUp';

const nameAndReference = (person: PersonName) => `${personName(person)} (${person.reference})`;

/** A choice of a person who is known: found by typing a name or reference, or by the NINO. */
export function KnownPersonInput(props: OwnInputProps) {
  const { setValue } = useFormContext();
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Box sx={{ width: '100%' }}>
        <ReferenceInput
          source={props.source}
          reference="participants"
          sort={{ field: 'surname', order: 'ASC' }}
          perPage={25}
        >
          <AutocompleteInput
            {...props}
            optionText={nameAndReference}
            filterToQuery={(q: string) => (q ? { q } : {})}
          />
        </ReferenceInput>
      </Box>
      <NinoLookUp
        choose="resources.participants.lookUp.take"
        onFound={({ id }) =>
          setValue(props.source, id, { shouldDirty: true, shouldValidate: true })
        }
      />
    </Box>
  );
}
