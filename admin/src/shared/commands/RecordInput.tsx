import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  useLocale,
} from 'react-admin';
import type { FieldKind, OwnInputProps } from './fields';

type Props = OwnInputProps & Omit<Extract<FieldKind, { resource: string }>, 'kind'>;

const search = (q: string) => (q ? { q } : {});

/** Records to choose from are fetched as people type; this many at a time. */
const atATime = 50;

function useReference({ resource, filter, sort, optionText, source }: Props) {
  const locale = useLocale();
  return {
    optionText:
      typeof optionText === 'object' ? optionText[locale === 'cy' ? 'cy' : 'en'] : optionText,
    reference: {
      source,
      reference: resource,
      filter: filter && { ...filter },
      sort: sort && { ...sort },
      perPage: atATime,
    },
  };
}

/** A choice of one record, found by typing. */
export function RecordInput(props: Props) {
  const { source, label, helperText, validate } = props;
  const { reference, optionText } = useReference(props);
  return (
    <ReferenceInput {...reference}>
      <AutocompleteInput
        {...{ source, label, helperText, validate, optionText }}
        filterToQuery={search}
      />
    </ReferenceInput>
  );
}

/** A choice of several records, found by typing. */
export function RecordsInput(props: Props) {
  const { source, label, helperText, validate } = props;
  const { reference, optionText } = useReference(props);
  return (
    <ReferenceArrayInput {...reference}>
      <AutocompleteArrayInput
        {...{ source, label, helperText, validate, optionText }}
        filterToQuery={search}
      />
    </ReferenceArrayInput>
  );
}
