import { Box } from '@mui/material';
import { useGetMany } from 'react-admin';
import { NotRecorded } from '../../shared/fields/DateField';
import { useInLanguage } from '../../shared/fields/InLanguage';
import type { LocalAuthority } from './fields';

/** The names of local authorities in the reader's language and in order, by GSS code. */
export function useLocalAuthorityNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const inLanguage = useInLanguage();
  const { data = [] } = useGetMany<LocalAuthority>(
    'localAuthorities',
    { ids: [...codes] },
    { enabled: codes.length > 0, staleTime: Number.POSITIVE_INFINITY },
  );
  const named = data.map(({ id, nameEn, nameCy }) => [id, inLanguage(nameEn, nameCy)] as const);
  return new Map([...named].sort(([, one], [, other]) => one.localeCompare(other)));
}

/** Local authorities by name, as a list of words. */
export function LocalAuthoritiesField({ codes }: { codes: readonly string[] }) {
  const names = useLocalAuthorityNames(codes);
  if (codes.length === 0) return <NotRecorded />;
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        columnWidth: '13rem',
        columnGap: 3,
        '& > li': { py: 0.25 },
      }}
    >
      {[...names].map(([code, name]) => (
        <li key={code}>{name}</li>
      ))}
    </Box>
  );
}
