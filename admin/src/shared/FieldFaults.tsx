import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { errorBody } from '../providers/dataProvider/errors';

/**
 * What the API says about each detail at fault, where no form stands to put it beside its field: the detail is named in
 * words where there are some, or as the API and the address of the page name it.
 */
export function FieldFaults({ error }: { error: unknown }) {
  const translate = useTranslate();
  const faults = Object.entries(errorBody(error)?.errors ?? {});
  if (faults.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, overflowWrap: 'anywhere' }}>
      {faults.map(([path, message]) => {
        const [field = path] = path.split('.');
        const name = translate(`errors.details.${field}`, { _: field });
        return (
          <li key={path}>
            <strong>{name}:</strong> {message}
          </li>
        );
      })}
    </Box>
  );
}
