import PrintIcon from '@mui/icons-material/PrintOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Box, Button, Card, GlobalStyles, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../../shared/api';
import { EmptyState } from '../../../shared/EmptyState';
import { FailedPage } from '../../../shared/FailedPage';
import { printStyles } from '../../../shared/figures/printStyles';
import { PageSkeleton } from '../../../shared/PageSkeleton';
import { PageTitle } from '../../../shared/PageTitle';
import { Permitted } from '../../../shared/Permitted';
import { SectionCard } from '../../../shared/SectionCard';
import { CatalogueFilters } from './CatalogueFilters';
import { RequirementEntry } from './RequirementEntry';
import {
  byStage,
  type Filters,
  filtersOf,
  matching,
  type Requirement,
  requirementsQuery,
} from './requirements';

/** The filters of the page, kept in its address: nothing in them is about a person. */
function useFilters(): [Filters, (filters: Filters) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (filters: Filters) => {
    const chosen = Object.entries(filters).filter(([, value]) => value);
    setSearch(Object.fromEntries(chosen) as Record<string, string>, {
      replace: true,
      preventScrollReset: true,
    });
  };
  return [filtersOf(search), change];
}

function Stage({ rows }: { rows: readonly Requirement[] }) {
  const translate = useTranslate();
  const [{ table, stage } = { table: '', stage: '' }] = rows;
  return (
    <SectionCard
      title={translate('miCatalogue.stageTitle', {
        table,
        stage: translate(`miCatalogue.stage.${stage}`),
      })}
      flush
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <RequirementEntry key={row.id} row={row} />
        ))}
      </Box>
    </SectionCard>
  );
}

function Found({ rows }: { rows: readonly Requirement[] }) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 1.5 }}>
        {translate('miCatalogue.count', { smart_count: rows.length })}
      </Typography>
      {rows.length === 0 ? (
        <Card>
          <EmptyState icon={SearchOffIcon} title="lists.noMatchTitle" text="lists.noMatchText" />
        </Card>
      ) : (
        byStage(rows).map((group) => <Stage key={group[0]?.id} rows={group} />)
      )}
    </>
  );
}

function Catalogue() {
  const translate = useTranslate();
  const api = useApi();
  const [filters, change] = useFilters();
  const { data, error, refetch } = useQuery({
    queryKey: ['miCatalogue'],
    queryFn: () => api.query<{ miCatalogue: Requirement[] }>(requirementsQuery),
  });
  if (error && !data)
    return <FailedPage title="miCatalogue.title" error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <PageTitle
        title="miCatalogue.title"
        subtitle={translate('miCatalogue.subtitle', { count: data.miCatalogue.length })}
        actions={
          <Button className="no-print" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {translate('miCatalogue.print')}
          </Button>
        }
      />
      <CatalogueFilters filters={filters} onChange={change} />
      <Found rows={matching(data.miCatalogue, filters)} />
    </>
  );
}

/** The rows of the MI note, for those who may see figures. */
export const CataloguePage = () => (
  <Permitted resource="miCatalogue">
    <Catalogue />
  </Permitted>
);
