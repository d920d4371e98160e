import FilterIcon from '@mui/icons-material/FilterList';
import { Box, Button, Collapse } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import {
  FilterLiveForm,
  SearchInput,
  useGetResourceLabel,
  useListContext,
  useTranslate,
} from 'react-admin';

interface Props {
  /** The list can be searched by `q`: what it lists, or the people whom its records are about. */
  search: boolean | 'people';
  /** Inputs, each named after a field of the API's filter. */
  filters: readonly ReactNode[];
  /** Buttons on the right. */
  actions?: ReactNode;
}

/** How many filters beside the search are in use. */
const countInUse = (values: Record<string, unknown>) =>
  Object.entries(values).filter(([key, value]) => key !== 'q' && value != null && value !== '')
    .length;

/** Search box, a panel of filters, and what the list offers beside them. */
export function ListFilters({ search, filters, actions }: Props) {
  const translate = useTranslate();
  const { resource, filterValues, setFilters } = useListContext();
  const inUse = countInUse(filterValues);
  const [isOpen, setOpen] = useState(inUse > 0);
  const panelId = useId();
  const name = useGetResourceLabel()(resource, 2).toLocaleLowerCase();
  const hint = translate(search === 'people' ? 'lists.searchPeopleHint' : 'lists.searchHint', {
    name,
  });
  return (
    <FilterLiveForm>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, p: 2 }}>
        {search && (
          <SearchInput
            source="q"
            alwaysOn
            label={false}
            helperText={false}
            placeholder={hint}
            slotProps={{ htmlInput: { 'aria-label': hint } }}
            sx={{ m: 0, flex: '1 1 220px', maxWidth: 420 }}
          />
        )}
        {filters.length > 0 && (
          <Button
            variant="outlined"
            startIcon={<FilterIcon />}
            onClick={() => setOpen(!isOpen)}
            aria-expanded={isOpen}
            aria-controls={panelId}
          >
            {translate('lists.filters')}
            {inUse > 0 && ` (${inUse})`}
          </Button>
        )}
        <Box sx={{ flexGrow: 1 }} />
        {actions}
      </Box>
      {filters.length > 0 && (
        <Collapse in={isOpen} id={panelId}>
          <Box
            sx={(theme) => ({
              display: 'grid',
              columnGap: 2,
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(230px, 100%), 1fr))',
              alignItems: 'start',
              px: 2,
              py: 1,
              bgcolor: theme.scheme.raised,
              borderTop: `1px solid ${theme.scheme.line}`,
            })}
          >
            {filters}
            <Button
              onClick={() => setFilters(filterValues.q ? { q: filterValues.q } : {})}
              disabled={inUse === 0}
              sx={{ justifySelf: 'start', alignSelf: 'center' }}
            >
              {translate('lists.clear')}
            </Button>
          </Box>
        </Collapse>
      )}
    </FilterLiveForm>
  );
}
