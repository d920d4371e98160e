import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { formatPercent, today } from '../../i18n/format';
import { DateField } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { InLanguage, useInLanguage } from '../../shared/fields/InLanguage';
import { PercentField } from '../../shared/fields/PercentField';
import type { Column } from '../../shared/list/columns';
import { Rows } from '../../shared/list/Rows';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { inForce, latestOf } from '../../shared/settings/inForce';
import { SetterField } from '../../shared/settings/SetterField';
import { useBody, useOwner } from '../../shared/settings/useOwner';
import { ValueTile } from '../../shared/settings/ValueTile';
import type { Measure, Target } from './fields';
import { SetTarget } from './SetTarget';

const inWords = (basisPoints: number) => formatPercent(basisPoints / 10_000);

function Values({ targets }: Measure) {
  const translate = useTranslate();
  const body = useBody();
  const day = today();
  const current = inForce(targets, body, day);
  const tile = (label: string, target: Target | undefined) => (
    <ValueTile
      label={label}
      value={
        target
          ? translate('resources.measures.targetAndFloor', {
              target: inWords(target.targetBasisPoints),
              floor: inWords(target.floorBasisPoints),
            })
          : translate('common.none')
      }
      since={target?.validFrom}
      isInForce={target !== undefined && target.id === current?.id}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 2.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      {tile('resources.measures.nationalTarget', latestOf(targets, null, day))}
      {body !== null && tile('resources.measures.ownTarget', latestOf(targets, body, day))}
    </Box>
  );
}

const columns: readonly Column<Target>[] = [
  { source: 'validFrom', render: ({ validFrom }) => <DateField value={validFrom} /> },
  {
    source: 'target',
    align: 'right',
    render: ({ targetBasisPoints }) => <PercentField basisPoints={targetBasisPoints} />,
  },
  {
    source: 'floor',
    align: 'right',
    render: ({ floorBasisPoints }) => <PercentField basisPoints={floorBasisPoints} />,
  },
  {
    source: 'setter',
    render: ({ accountableBodyId }) => <SetterField accountableBodyId={accountableBodyId} />,
  },
];

function History({ measure }: { measure: Measure }) {
  const owner = useOwner();
  const hasOwn = measure.targets.some(({ accountableBodyId }) => accountableBodyId === owner);
  const mayChange = usePermitted('target.manage') && hasOwn;
  const change: Column<Target> = {
    source: 'actions',
    align: 'right',
    render: (target) =>
      target.accountableBodyId === owner && <SetTarget measure={measure} target={target} />,
  };
  return (
    <SectionCard title="settings.history" flush>
      <Rows
        resource="measures"
        rows={measure.targets}
        columns={mayChange ? [...columns, change] : columns}
      />
    </SectionCard>
  );
}

export function MeasureShow() {
  const inLanguage = useInLanguage();
  return (
    <RecordPage<Measure>
      title={({ titleEn, titleCy }) => inLanguage(titleEn, titleCy)}
      subtitle={({ id }) => id}
      actions={(measure) => <SetTarget measure={measure} />}
    >
      {(measure) => (
        <>
          <Values {...measure} />
          <SectionCard title="resources.measures.meaning">
            <Typography sx={{ mb: 2, maxWidth: '70ch' }}>
              <InLanguage en={measure.definitionEn} cy={measure.definitionCy} />
            </Typography>
            <FactList
              facts={[
                { label: 'resources.measures.fields.sourceClause', value: measure.sourceClause },
              ]}
            />
          </SectionCard>
          <History measure={measure} />
        </>
      )}
    </RecordPage>
  );
}
