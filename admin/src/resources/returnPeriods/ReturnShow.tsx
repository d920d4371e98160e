import { Box, GlobalStyles } from '@mui/material';
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
import { ReturnStatus, useReturnTitle } from './PeriodFields';
import { ChangedCard } from './revisions/ChangedCard';
import { DownloadCard } from './revisions/DownloadCard';
import { RevisionsCard } from './revisions/RevisionsCard';
import { SaidCard } from './revisions/SaidCard';
import { latestOf, type ReturnPeriod, type Revision } from './types';

/** The revision that the address names; the latest when it names none. */
function useShown(period: ReturnPeriod): Revision | undefined {
  const [search] = useSearchParams();
  const wanted = Number(search.get('revision'));
  return period.revisions.find(({ number }) => number === wanted) ?? latestOf(period);
}

/** What belongs to the revision that is shown: its figures, files and history. */
function Shown({ period, revision }: { period: ReturnPeriod; revision: Revision }) {
  const isPartner = Boolean(useViewer()?.partnerId);
  const seesPeople = usePermitted('return.people');
  return (
    <>
      {seesPeople && <ChangedCard period={period} />}
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
  const latest = latestOf(period);
  const shown = useShown(period);
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <StepsCard period={period} commands={commands} checks={checks.data} />
      {checks.error && <LoadFailed error={checks.error} onTryAgain={() => void checks.refetch()} />}
      {latest && checks.data && (
        <>
          <ChecksCard checks={checks.data} revisionId={latest.id} commands={commands} />
          <PartsCard revision={latest} checks={checks.data} />
        </>
      )}
      {shown && <Shown period={period} revision={shown} />}
      {!isDepartment && <DatesCard period={period} />}
    </>
  );
}

/** The return of one month or quarter: where it stands, what is missing, its figures, files and revisions. */
export function ReturnShow() {
  const title = useReturnTitle();
  return (
    <RecordPage<ReturnPeriod>
      title={title}
      subtitle={(period) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <ReturnStatus status={period.status} />
          <BodyName {...period} />
        </Box>
      )}
    >
      {(period) => <Desk period={period} />}
    </RecordPage>
  );
}
