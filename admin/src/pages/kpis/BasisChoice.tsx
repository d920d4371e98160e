import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Choice } from '../../shared/figures/RowChoices';
import type { Changes } from '../../shared/figures/rows';
import { bases, type KpiFilters, maturities } from './kpiFilters';

interface Props {
  filters: KpiFilters;
  onChange: (changes: Changes) => void;
}

/** Who counts in a period: everybody so far, those it brought, or those who have had some months. */
export function BasisChoice({ filters: { basis, maturedMonths }, onChange }: Props) {
  const translate = useTranslate();
  const labelId = useId();
  const helpId = useId();
  return (
    <>
      <FormControl sx={{ gridColumn: { xs: '1 / -1', lg: 'span 3' } }}>
        <FormLabel id={labelId}>{translate('kpis.filters.basis')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby={labelId}
          aria-describedby={helpId}
          value={basis}
          onChange={(_event, value) => onChange({ basis: value === 'to_date' ? null : value })}
        >
          {bases.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio size="small" />}
              label={translate(`kpis.basis.${one}`)}
            />
          ))}
        </RadioGroup>
        <FormHelperText id={helpId}>{translate(`kpis.basisHelp.${basis}`)}</FormHelperText>
      </FormControl>
      {basis === 'matured' && (
        <Choice
          label="kpis.filters.maturedMonths"
          value={String(maturedMonths)}
          choices={maturities.map((months) => ({
            id: String(months),
            name: translate('kpis.months', { smart_count: months }),
          }))}
          onChange={(months) => onChange({ maturedMonths: months })}
        />
      )}
    </>
  );
}
