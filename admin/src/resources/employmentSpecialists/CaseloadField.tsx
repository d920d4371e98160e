import { Box, LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../../i18n/format';
import { NotRecorded } from '../../shared/fields/DateField';
import type { EmploymentSpecialist } from './fields';

type Caseload = Pick<EmploymentSpecialist, 'perFullTimeEquivalent' | 'cap' | 'overCap'>;

/** People for each full-time post against the cap of the specialist's model, with a bar. */
export function CaseloadField({ perFullTimeEquivalent, cap, overCap }: Caseload) {
  const translate = useTranslate();
  if (perFullTimeEquivalent == null || cap == null) return <NotRecorded />;
  const people = perFullTimeEquivalent / 100;
  const words = translate('resources.employmentSpecialists.caseloadOf', {
    people: formatNumber(people),
    cap,
  });
  return (
    <Box sx={{ display: 'inline-block', width: 168 }}>
      <Box
        component="span"
        className="figures"
        sx={{ fontWeight: overCap ? 650 : undefined, color: overCap ? 'error.main' : undefined }}
      >
        {words}
        {overCap && ` · ${translate('resources.employmentSpecialists.overCap')}`}
      </Box>
      <LinearProgress
        aria-hidden
        variant="determinate"
        value={Math.min(100, (people / cap) * 100)}
        color={overCap ? 'error' : 'primary'}
        sx={{ height: 6, borderRadius: 3, mt: 0.5 }}
      />
    </Box>
  );
}
