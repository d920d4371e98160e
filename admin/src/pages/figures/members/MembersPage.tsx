import { GlobalStyles } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { addressOf } from '../../../shared/figures/figureAddress';
import type { FigureAddress } from '../../../shared/figures/memberPath';
import { printStyles } from '../../../shared/figures/printStyles';
import { useMeasures } from '../../../shared/figures/useMeasures';
import { LoadFailed } from '../../../shared/LoadFailed';
import { PageSkeleton } from '../../../shared/PageSkeleton';
import { PageTitle } from '../../../shared/PageTitle';
import { Permitted } from '../../../shared/Permitted';
import { WhichFigure } from '../WhichFigure';
import { FigureCard } from './FigureCard';
import { MembersCard } from './MembersCard';
import { useMembers } from './useMembers';

/** The page in the address, counted there from 1. */
function usePage(): [number, (page: number) => void] {
  const [search, setSearch] = useSearchParams();
  const wanted = Number(search.get('page'));
  const go = (page: number) =>
    setSearch(
      (now) => {
        now.set('page', String(page + 1));
        return now;
      },
      { preventScrollReset: true },
    );
  return [wanted > 1 ? Math.floor(wanted) - 1 : 0, go];
}

function Members({ address }: { address: FigureAddress }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const [page, go] = usePage();
  const measures = useMeasures();
  const { data, error, refetch } = useMembers(address, page);
  const measure = measures.data?.find(({ id }) => id === address.measure);
  const back = { to: '/figures/catalogue', label: translate('miCatalogue.title') };
  const failed = error ?? measures.error;
  if (failed && !data) {
    return (
      <>
        <PageTitle title="members.title" back={back} />
        <LoadFailed error={failed} onTryAgain={() => void refetch()} />
      </>
    );
  }
  const [figure] = data?.figures ?? [];
  if (!data || !figure || !measures.data) return <PageSkeleton />;
  if (!measure) return <WhichFigure title="members.title" />;
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <PageTitle
        title={inLanguage(measure.titleEn, measure.titleCy)}
        subtitle={`${translate('members.title')} · ${measure.id}`}
        back={back}
      />
      <FigureCard address={address} measure={measure} figure={figure} />
      <MembersCard address={address} members={data.members} page={data.page} onPage={go} />
    </>
  );
}

/** Which figure a number is, and exactly who and what is behind it. */
export function MembersPage() {
  const [search] = useSearchParams();
  const address = addressOf(search);
  return (
    <Permitted resource="figureMembers">
      {address ? <Members address={address} /> : <WhichFigure title="members.title" />}
    </Permitted>
  );
}
