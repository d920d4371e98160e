import { Box, Button, Card, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Choice } from '../../../shared/fields/Choice';
import { type Filters, facetNames, facets } from './requirements';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Search and filters over the rows of the note. */
export function CatalogueFilters({ filters, onChange }: Props) {
  const translate = useTranslate();
  const isUsed = Object.keys(filters).length > 0;
  return (
    <Card
      component="section"
      className="no-print"
      aria-label={translate('lists.filters')}
      sx={{ p: 2, mb: 2.5 }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 100%), 1fr))',
        }}
      >
        <TextField
          type="search"
          label={translate('miCatalogue.search')}
          placeholder={translate('miCatalogue.searchHint')}
          value={filters.q ?? ''}
          onChange={({ target }) => onChange({ ...filters, q: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ m: 0 }}
        />
        {facetNames.map((name) => (
          <Choice
            key={name}
            label={`miCatalogue.filters.${name}`}
            value={filters[name] ?? ''}
            choices={facets[name].map((id) => ({
              id,
              name: sentence(translate(`miCatalogue.${name}.${id}`)),
            }))}
            onChange={(value) => onChange({ ...filters, [name]: value })}
            all="miCatalogue.all"
          />
        ))}
      </Box>
      {isUsed && (
        <Button sx={{ mt: 1 }} size="small" onClick={() => onChange({})}>
          {translate('lists.clear')}
        </Button>
      )}
    </Card>
  );
}

/** A text as it begins a line. */
export const sentence = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
