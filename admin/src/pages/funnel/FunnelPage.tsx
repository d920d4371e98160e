import { GlobalStyles } from '@mui/material';
import { useCanAccess, useLocale, useTranslate } from 'react-admin';
import { formatDate, formatMonth, today } from '../../i18n/format';
import { AccessDeniedPage } from '../../layout/messagePages';
import { FailedPage } from '../../shared/FailedPage';
import { FiguresTitle } from '../../shared/figures/FiguresTitle';
import { FilterCard } from '../../shared/figures/FilterCard';
import { MonthChoices } from '../../shared/figures/MonthChoices';
import { printStyles } from '../../shared/figures/printStyles';
import { Choice, RowChoices, useSensible } from '../../shared/figures/RowChoices';
import { useAddress } from '../../shared/figures/useAddress';
import { useChosen } from '../../shared/figures/useChosen';
import { useNameOf, useNames } from '../../shared/figures/useNames';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { FunnelCard } from './FunnelCard';
import { FunnelParts } from './FunnelParts';
import { funnelOf, funnelsBy, steps } from './steps';
import { funnelFiltersOf, funnelParts, funnelRows, useFunnel } from './useFunnel';

function Funnel() {
  const translate = useTranslate();
  const locale = useLocale();
  const { search, change } = useAddress();
  const names = useNames();
  const nameOf = useNameOf();
  const isSensible = useSensible(names);
  const filters = funnelFiltersOf(search, today());
  const offered = funnelParts.filter(isSensible);
  const breakdown = offered.find((one) => one === filters.breakdown) ?? offered[0] ?? 'source';
  const chosen = useChosen(filters.rows, names);
  const { data, error, refetch } = useFunnel(filters, breakdown);
  if (error)
    return <FailedPage title="funnel.title" error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const parts = funnelsBy(data.parts, breakdown);
  const named = (key: string | null) => nameOf(names[breakdown], key);
  const shown = [
    translate('funnel.submitted', {
      from: formatMonth(filters.from, locale),
      to: formatMonth(filters.to, locale),
    }),
    ...chosen,
    translate('kpis.asAt', { date: formatDate(today(), locale) }),
  ];
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <FiguresTitle
        title="funnel.title"
        chosen={shown}
        file={{
          name: 'funnel',
          rows: () => [
            [
              translate(`kpis.part.${breakdown}`),
              ...steps.map((step) => translate(`funnel.step.${step}`)),
            ],
            ...[...parts].map(([key, funnel]) => [
              named(key),
              ...funnel.map(({ reached }) => reached),
            ]),
          ],
        }}
      />
      <FilterCard>
        <RowChoices rows={filters.rows} names={names} dimensions={funnelRows} onChange={change} />
        <MonthChoices from={filters.from} to={filters.to} onChange={change} />
        <Choice
          label="kpis.breakdown"
          value={breakdown}
          choices={offered.map((id) => ({ id, name: translate(`kpis.part.${id}`) }))}
          onChange={(value) => change({ breakdown: value })}
        />
      </FilterCard>
      <FunnelCard funnel={funnelOf(data.whole)} filters={filters} shown={shown} />
      <FunnelParts parts={parts} breakdown={breakdown} filters={filters} nameOf={named} />
    </>
  );
}

/** From expression of interest to higher outcome, for those who may see figures. */
export function FunnelPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'kpis', action: 'list' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? <Funnel /> : <AccessDeniedPage />;
}
