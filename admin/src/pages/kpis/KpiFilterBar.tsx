import {
  Card,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMonth, today } from '../../i18n/format';
import { useViewer } from '../../layout/useViewer';
import { type Basis, type KpiFilters, monthAway, mostMonths } from './kpiFilters';
import type { FilterChanges } from './useKpiFilters';
import type { Named, useNames } from './useNames';

interface ChoiceProps {
  label: string;
  value: string | null;
  choices: readonly Named[];
  onChange: (value: string | null) => void;
  /** Name of "no restriction"; left out where one must be chosen. */
  all?: string;
}

function Choice({ label, value, choices, onChange, all }: ChoiceProps) {
  const translate = useTranslate();
  const id = useId();
  const isKnown = choices.some((choice) => choice.id === value);
  return (
    <TextField
      select
      id={id}
      label={translate(label)}
      value={isKnown ? value : ''}
      onChange={({ target }) => onChange(target.value || null)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      {all && <MenuItem value="">{translate(all)}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function useMonths(): readonly Named[] {
  const locale = useLocale();
  return Array.from({ length: mostMonths }, (_, back) => {
    const month = monthAway(today(), -back);
    return { id: month, name: formatMonth(month, locale) };
  });
}

function BasisChoice({
  basis,
  onChange,
}: {
  basis: Basis;
  onChange: (changes: FilterChanges) => void;
}) {
  const translate = useTranslate();
  const labelId = useId();
  const helpId = useId();
  return (
    <FormControl sx={{ gridColumn: { xs: '1 / -1', lg: 'span 2' } }}>
      <FormLabel id={labelId}>{translate('kpis.filters.basis')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        aria-describedby={helpId}
        value={basis}
        onChange={(_event, value) => onChange({ basis: value === 'in_month' ? value : null })}
      >
        <FormControlLabel
          value="to_date"
          control={<Radio size="small" />}
          label={translate('kpis.basis.to_date')}
        />
        <FormControlLabel
          value="in_month"
          control={<Radio size="small" />}
          label={translate('kpis.basis.in_month')}
        />
      </RadioGroup>
      <FormHelperText id={helpId}>{translate(`kpis.basisHelp.${basis}`)}</FormHelperText>
    </FormControl>
  );
}

interface Props {
  filters: KpiFilters;
  names: ReturnType<typeof useNames>;
  onChange: (changes: FilterChanges) => void;
}

/** Which part of the programme and which months the page shows. */
export function KpiFilterBar({ filters, names, onChange }: Props) {
  const viewer = useViewer();
  const months = useMonths();
  const choice = (label: string, name: keyof KpiFilters, choices: readonly Named[]) => ({
    label: `kpis.filters.${label}`,
    value: filters[name],
    choices,
    onChange: (value: string | null) => onChange({ [name]: value }),
  });
  // A first month after the last one, or the other way round, moves the other along.
  const changeFrom = (from: string | null) =>
    onChange({ from, ...(from && from > filters.to ? { to: from } : {}) });
  const changeTo = (to: string | null) =>
    onChange({ to, ...(to && to < filters.from ? { from: to } : {}) });
  return (
    <Card
      component="section"
      className="no-print"
      aria-label={useTranslate()('lists.filters')}
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, 1fr)' },
        p: 2,
        mb: 2.5,
      }}
    >
      {names.accountableBody.length > 1 && (
        <Choice
          {...choice('accountableBody', 'accountableBodyId', names.accountableBody)}
          all="kpis.filters.all"
        />
      )}
      {!viewer?.partnerId && (
        <Choice {...choice('partner', 'partnerId', names.partner)} all="kpis.filters.all" />
      )}
      <Choice
        {...choice('localAuthority', 'localAuthorityCode', names.localAuthority)}
        all="kpis.filters.all"
      />
      <Choice {...choice('model', 'model', names.model)} all="kpis.filters.both" />
      <Choice {...choice('cohort', 'cohort', names.cohort)} all="kpis.filters.both" />
      <Choice {...choice('from', 'from', months)} onChange={changeFrom} />
      <Choice {...choice('to', 'to', months)} onChange={changeTo} />
      <BasisChoice basis={filters.basis} onChange={onChange} />
    </Card>
  );
}
