import { Box, GlobalStyles } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { useViewer } from '../../layout/useViewer';
import { printStyles } from '../../shared/figures/printStyles';
import { LoadFailed } from '../../shared/LoadFailed';
import { RecordPage } from '../../shared/record/RecordPage';
import { BodyName } from './BodyName';
import { ChecksCard } from './checks/ChecksCard';
import { DatesCard } from './desk/DatesCard';
import { PartsCard } from './desk/PartsCard';
import { StepsCard } from './desk/StepsCard';
import { useChecks, useReturnCommands } from './desk/useDesk';
import { FiguresCard } from './figures/FiguresCard';
import { AnsweredStatus, useReturnTitle } from './PeriodFields';
import { ChangedCard } from './revisions/ChangedCard';
import { DownloadCard } from './revisions/DownloadCard';
import { RevisionsCard } from './revisions/RevisionsCard';
import { SaidCard } from './revisions/SaidCard';
import { isLatest, latestOf, type ReturnPeriod, type Revision } from './types';

/** The revision that the address names; the latest when it names none. */
function useShown(): (period: ReturnPeriod) => Revision | undefined {
  const [search] = useSearchParams();
  const wanted = Number(search.get('revision'));
  return (period) => period.revisions.find(({ number }) => number === wanted) ?? latestOf(period);
}

/** The name of the page: that of the return, and of an earlier revision its number. */
function useTitle(): (period: ReturnPeriod) => string {
  const translate = useTranslate();
  const title = useReturnTitle();
  const shownOf = useShown();
  return (period) => {
    const shown = shownOf(period);
    if (!shown || isLatest(period, shown)) return title(period);
    const { number } = shown;
    return translate('returns.title.earlier', {
      title: title(period),
      number,
      all: latestOf(period)?.number,
    });
  };
}

/** Where the revision that is shown stands; of the latest, where the period does. */
function Standing({ period }: { period: ReturnPeriod }) {
  const shown = useShown()(period);
  return <AnsweredStatus {...(shown && !isLatest(period, shown) ? shown : period)} />;
}

/** What belongs to the revision that is shown: its figures, files and history. */
function Shown({ period, revision }: { period: ReturnPeriod; revision: Revision }) {
  const isPartner = Boolean(useViewer()?.partnerId);
  const seesPeople = usePermitted('return.people');
  return (
    <>
      {seesPeople && isLatest(period, revision) && <ChangedCard period={period} />}
      <FiguresCard period={period} revision={revision} />
      {revision.submittedAt && !isPartner && <DownloadCard revision={revision} />}
      {revision.submittedAt && <SaidCard revisionId={revision.id} />}
      <RevisionsCard period={period} shown={revision} />
    </>
  );
}

function Desk({ period }: { period: ReturnPeriod }) {
  const isDepartment = useViewer()?.role === 'DWP_VIEWER';
  const commands = useReturnCommands(period.id);
  const checks = useChecks(period);
  const shown = useShown()(period);
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <StepsCard period={period} revision={shown} commands={commands} checks={checks.data} />
      {shown && isLatest(period, shown) && (
        <>
          {checks.error && (
            <LoadFailed error={checks.error} onTryAgain={() => void checks.refetch()} />
          )}
          {checks.data && (
            <>
              <ChecksCard checks={checks.data} revisionId={shown.id} commands={commands} />
              <PartsCard revision={shown} checks={checks.data} />
            </>
          )}
        </>
      )}
      {shown && <Shown period={period} revision={shown} />}
      {!isDepartment && <DatesCard period={period} />}
    </>
  );
}

/** The return of one month or quarter: where it stands, what is missing, its figures, files and revisions. */
export function ReturnShow() {
  const title = useTitle();
  return (
    <RecordPage<ReturnPeriod>
      title={title}
      subtitle={(period) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Standing period={period} />
          <BodyName {...period} />
        </Box>
      )}
    >
      {(period) => <Desk period={period} />}
    </RecordPage>
  );
}
