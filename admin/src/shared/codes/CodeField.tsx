import { NotRecorded } from '../fields/DateField';
import { useCodeName, useCodes } from './useCodes';

/** A code in words. A code the lists do not hold is shown as it is. */
export function CodeField({ list, code }: { list: string; code: string | null | undefined }) {
  const nameOf = useCodeName(list);
  if (!code) return <NotRecorded />;
  return <>{nameOf(code)}</>;
}

/** Several codes in words, in the order of their list. */
export function CodesField({
  list,
  codes,
}: {
  list: string;
  codes: readonly string[] | null | undefined;
}) {
  const known = useCodes(list);
  if (!codes?.length) return <NotRecorded />;
  if (known.length === 0) return <>…</>;
  const named = known.filter(({ id }) => codes.includes(id)).map(({ name }) => name);
  const unknown = codes.filter((code) => !known.some(({ id }) => id === code));
  return <>{[...named, ...unknown].join(', ')}</>;
}
