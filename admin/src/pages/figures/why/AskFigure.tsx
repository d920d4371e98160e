import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { whyPath } from '../../../shared/figures/figureAddress';
import type { Measure } from '../../../shared/figures/figures';
import type { FigureAddress } from '../../../shared/figures/memberPath';
import { SectionCard } from '../../../shared/SectionCard';

/** The same question of another measure: filters that it does not know and a basis it may not have are left out. */
function askedOf(address: FigureAddress, measure: Measure): FigureAddress {
  const known = new Set(measure.dimensions.map(({ name }) => name));
  return {
    ...address,
    measure: measure.id,
    basis: address.basis === 'matured' ? 'to_date' : address.basis,
    filters: address.filters?.filter(({ dimension }) => known.has(dimension)),
  };
}

interface Props {
  /** The period that is asked about; its measure is the one chosen at first. */
  address: FigureAddress;
  referralId: string;
  measures: readonly Measure[];
}

/** Puts the question of the page to another measure. */
export function AskFigure({ address, referralId, measures }: Props) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Measure | null>(null);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) navigate(whyPath(askedOf(address, chosen), referralId));
  };
  return (
    <SectionCard title="why.ask">
      <Box
        component="form"
        onSubmit={ask}
        className="no-print"
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5 }}
      >
        <Autocomplete
          options={[...measures]}
          value={chosen}
          onChange={(_event, measure) => setChosen(measure)}
          getOptionLabel={({ id, titleEn, titleCy }) => `${id} ${inLanguage(titleEn, titleCy)}`}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          getOptionKey={({ id }) => id}
          sx={{ flex: '1 1 280px', maxWidth: 620 }}
          renderInput={(params) => (
            <TextField {...params} label={translate('why.another')} sx={{ m: 0 }} />
          )}
        />
        <Button type="submit" variant="outlined" disabled={!chosen}>
          {translate('members.why')}
        </Button>
      </Box>
    </SectionCard>
  );
}
