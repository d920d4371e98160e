import { Link as MuiLink } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatMonth, today } from '../i18n/format';
import { addressOf, kpiIds, kpiPath } from '../pages/kpis/kpiFilters';
import { useInLanguage } from '../shared/fields/InLanguage';
import { ComparisonTable } from '../shared/figures/ComparisonTable';
import { SectionCard } from '../shared/SectionCard';
import { StatTiles } from '../shared/StatTile';
import { GapsCard } from './GapsCard';
import { HomeTitle, Loaded } from './Home';
import { HomeHeading } from './HomeHeading';
import { KpisToDate } from './KpisToDate';
import { type AccountableBodyAnswer, accountableBodyQuery } from './queries/accountableBody';
import { ReturnsCard } from './ReturnsCard';
import { RowsCard } from './RowsCard';
import { keyingColumns, supportEndingColumns } from './referralRows';
import { kpisInput, toDate } from './toDate';
import { useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { filtersOf, gapLists, journeyLists } from './workLists';

function Partners({ measures, organisations, byPartner }: AccountableBodyAnswer) {
  const translate = useTranslate();
  const locale = useLocale();
  const inLanguage = useInLanguage();
  const nameOf = (id: string | null) => {
    const organisation = organisations.find((one) => one.id === id);
    return organisation
      ? inLanguage(organisation.name, organisation.nameCy)
      : translate('kpis.other');
  };
  return (
    <SectionCard
      title="home.partners.title"
      description={translate('home.partners.about', { month: formatMonth(today(), locale) })}
      actions={
        <MuiLink component={Link} to="/comparison" variant="body2">
          {translate('home.partners.all')}
        </MuiLink>
      }
      flush
    >
      <ComparisonTable
        label={translate('home.partners.title')}
        partLabel="kpis.part.partner"
        measures={measures}
        figures={byPartner}
        nameOf={nameOf}
        addressOf={(figure) => addressOf(figure, toDate)}
        pathOf={(key) => kpiPath({ partner: key })}
      />
    </SectionCard>
  );
}

/** The day of an accountable body: the KPIs, every partner, and what has to be keyed, extended or completed. */
export function AccountableBodyHome() {
  const now = today();
  const lists = journeyLists(now);
  const gaps = gapLists(now);
  const query = useHomeQuery<AccountableBodyAnswer>(accountableBodyQuery, {
    ids: kpiIds,
    series: kpisInput(2),
    byPartner: kpisInput(1, ['partner']),
    ...filtersOf({ ...lists, ...gaps }),
  });
  return (
    <>
      <HomeTitle intro="home.intro.accountableBody" />
      <ReturnsCard />
      <Loaded query={query}>
        {(data) => (
          <>
            <KpisToDate {...data} />
            <HomeHeading title="home.toDo" />
            <StatTiles minWidth={148}>
              <WorkTile
                name="keyingOverdue"
                list={lists.keyingOverdue}
                number={data.keyingOverdue}
                tone="bad"
              />
              <WorkTile name="toKey" list={lists.toKey} number={data.toKey} tone="attention" />
              <WorkTile
                name="toAcknowledge"
                list={lists.toAcknowledge}
                number={data.toAcknowledge}
                tone="attention"
              />
              <WorkTile
                name="supportEnding"
                list={lists.supportEnding}
                number={data.supportEnding}
                tone="highlight"
              />
              <WorkTile
                name="contactOwed"
                list={lists.contactOwed}
                number={data.contactOwed}
                tone="attention"
              />
              <WorkTile name="onProgramme" list={lists.caseload} number={data.caseload} />
            </StatTiles>
            <Partners {...data} />
            <RowsCard name="keying" list={lists.toKey} rows={data.keying} columns={keyingColumns} />
            <RowsCard
              name="ending"
              list={lists.supportEnding}
              rows={data.ending}
              columns={supportEndingColumns}
            />
            <GapsCard lists={gaps} numbers={data} />
          </>
        )}
      </Loaded>
    </>
  );
}
