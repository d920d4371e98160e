import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useViewer } from '../../layout/useViewer';
import type { OwnInputProps } from '../commands/fields';
import { onProgramme } from './onProgramme';
import { type PersonName, personName } from './personName';

const nameOf = ({ participant }: { participant: PersonName | null }) =>
  participant ? personName(participant) : '';

/** A choice of one person on the programme, by name; a specialist chooses from the own caseload. */
export function JourneyInput(props: OwnInputProps) {
  const specialistId = useViewer()?.specialistId ?? undefined;
  return (
    <ReferenceInput
      source={props.source}
      reference="referrals"
      filter={{ statuses: onProgramme, specialistId }}
      sort={{ field: 'surname', order: 'ASC' }}
      perPage={50}
    >
      <AutocompleteInput
        {...props}
        optionText={nameOf}
        filterToQuery={(q: string) => (q ? { q } : {})}
      />
    </ReferenceInput>
  );
}
