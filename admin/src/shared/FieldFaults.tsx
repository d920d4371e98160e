import { Box } from '@mui/material';
import { errorBody } from '../providers/dataProvider/errors';

/** What the API says about each detail at fault, where no form stands to put it beside its field. */
export function FieldFaults({ error }: { error: unknown }) {
  const faults = Object.entries(errorBody(error)?.errors ?? {});
  if (faults.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {faults.map(([field, message]) => (
        <li key={field}>{message}</li>
      ))}
    </Box>
  );
}
