import { Box, FormControlLabel, Skeleton, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermitted } from '../../../access/usePermitted';
import { useViewer } from '../../../layout/useViewer';
import { EmptyState } from '../../../shared/EmptyState';
import { Choice } from '../../../shared/fields/Choice';
import { LoadFailed } from '../../../shared/LoadFailed';
import { SectionCard } from '../../../shared/SectionCard';
import { returnMembersPath } from '../members/returnMembersPath';
import type { ReturnPeriod, Revision } from '../types';
import { FigureTable } from './FigureTable';
import { byStage, pathOf, type ReturnFigure } from './figures';
import { useReturnFigures } from './useReturnFigures';

type Scope = ReturnFigure['scope'];
const scopes: readonly Scope[] = ['whole', 'area', 'partner'];

interface Props {
  period: ReturnPeriod;
  revision: Revision;
}

function Stages({
  figures,
  period,
  revision,
  isFrozen,
}: Props & {
  figures: readonly ReturnFigure[];
  isFrozen: boolean;
}) {
  const translate = useTranslate();
  const maySeePeople = usePermitted(isFrozen ? 'return.people' : 'participant.read');
  if (figures.length === 0) return <EmptyState text="returns.figures.none" compact />;
  return byStage(figures).map((group) => {
    const [{ row, stage } = { row: '', stage: '' }] = group;
    const title = translate('returns.figures.stage', {
      table: row.charAt(0),
      stage: translate(`miCatalogue.stage.${stage}`),
    });
    return (
      <Box key={title} sx={{ mb: 2 }}>
        <Typography variant="h3" sx={{ px: 2.5, py: 1 }}>
          {title}
        </Typography>
        <FigureTable
          label={title}
          figures={group}
          pathOf={
            maySeePeople
              ? (figure, part) =>
                  isFrozen
                    ? returnMembersPath(period.id, revision.number, figure, part)
                    : pathOf(figure, period, part)
              : undefined
          }
        />
      </Box>
    );
  });
}

/** The figures of a revision: frozen ones as they were submitted, live ones with the way to their people. */
export function FiguresCard({ period, revision }: Props) {
  const translate = useTranslate();
  const viewer = useViewer();
  const partnerId = viewer?.partnerId;
  // How partners compare is not returned to DWP.
  const offered = scopes.filter((one) => one !== 'partner' || viewer?.role !== 'DWP_VIEWER');
  // A partner has its own part alone.
  const [chosen, setScope] = useState<Scope>('whole');
  const scope = partnerId ? 'partner' : chosen;
  const [isDetailed, setDetailed] = useState(false);
  const { data, error, refetch } = useReturnFigures(revision.id, scope);
  const shown = data?.figures.filter(({ parts }) => isDetailed || parts.length === 0) ?? [];
  return (
    <SectionCard
      anchor="figures"
      title="returns.figures.title"
      description={data && translate(`returns.figures.${data.frozen ? 'frozen' : 'live'}`)}
      actions={
        <Box
          className="no-print"
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5 }}
        >
          <FormControlLabel
            control={
              <Switch
                size="small"
                checked={isDetailed}
                onChange={(_event, checked) => setDetailed(checked)}
              />
            }
            label={translate('returns.figures.details')}
            sx={{ mr: 0 }}
            slotProps={{ typography: { variant: 'body2' } }}
          />
          {!partnerId && (
            <Choice
              label="returns.figures.of"
              value={scope}
              choices={offered.map((id) => ({ id, name: translate(`returns.figures.${id}`) }))}
              onChange={(value) => setScope(scopes.find((one) => one === value) ?? 'whole')}
              minWidth={230}
            />
          )}
        </Box>
      }
      flush
    >
      {error && <LoadFailed error={error} onTryAgain={() => void refetch()} />}
      {!data && !error && (
        <Skeleton aria-label={translate('common.loading')} height={120} sx={{ mx: 2.5 }} />
      )}
      {data && (
        <Stages figures={shown} period={period} revision={revision} isFrozen={data.frozen} />
      )}
    </SectionCard>
  );
}
