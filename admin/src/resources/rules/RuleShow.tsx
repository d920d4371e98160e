import { Box, Typography } from '@mui/material';
import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { useCodes } from '../../shared/codes/useCodes';
import { DateField } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { InLanguage, useInLanguage } from '../../shared/fields/InLanguage';
import type { Column } from '../../shared/list/columns';
import { Rows } from '../../shared/list/Rows';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { inForce, latestOf } from '../../shared/settings/inForce';
import { SetterField } from '../../shared/settings/SetterField';
import { useBody, useOwner } from '../../shared/settings/useOwner';
import { ValueTile } from '../../shared/settings/ValueTile';
import { CertaintyChip, CertaintyText } from './CertaintyChip';
import type { Rule, RuleSetting } from './fields';
import { RuleValue } from './RuleValue';
import { SetRule } from './SetRule';

function Values({ rule }: { rule: Rule }) {
  const body = useBody();
  const day = today();
  const current = inForce(rule.settings, body, day);
  const national = latestOf(rule.settings, null, day);
  const own = body === null ? undefined : latestOf(rule.settings, body, day);
  const tile = (label: string, setting: RuleSetting | undefined) => (
    <ValueTile
      label={label}
      value={<RuleValue rule={rule} value={setting?.value} />}
      since={setting?.validFrom}
      isInForce={setting !== undefined && setting.id === current?.id}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 2.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      {tile('settings.nationalValue', national)}
      {body !== null && tile('settings.ownValue', own)}
    </Box>
  );
}

function Meaning({ rule }: { rule: Rule }) {
  const unit = useCodes('rule_unit').find(({ id }) => id === rule.unit)?.name;
  return (
    <SectionCard title="resources.rules.meaning">
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>
        <InLanguage en={rule.helpEn} cy={rule.helpCy} />
      </Typography>
      <FactList
        minWidth={260}
        facts={[
          {
            label: 'resources.rules.fields.certainty',
            value: <CertaintyText certainty={rule.certainty} />,
          },
          { label: 'resources.rules.fields.source', value: rule.source },
          ...(unit ? [{ label: 'resources.rules.fields.unit', value: unit }] : []),
        ]}
      />
    </SectionCard>
  );
}

const historyColumns = (rule: Rule): readonly Column<RuleSetting>[] => [
  { source: 'validFrom', render: ({ validFrom }) => <DateField value={validFrom} /> },
  { source: 'value', render: ({ value }) => <RuleValue rule={rule} value={value} /> },
  {
    source: 'setter',
    render: ({ accountableBodyId }) => <SetterField accountableBodyId={accountableBodyId} />,
  },
];

function History({ rule }: { rule: Rule }) {
  const owner = useOwner();
  const columns = historyColumns(rule);
  const hasOwn = rule.settings.some(({ accountableBodyId }) => accountableBodyId === owner);
  const mayChange = usePermitted('rule.manage') && hasOwn;
  const change: Column<RuleSetting> = {
    source: 'actions',
    align: 'right',
    render: (setting) =>
      setting.accountableBodyId === owner && <SetRule rule={rule} setting={setting} />,
  };
  return (
    <SectionCard title="settings.history" flush>
      <Rows
        resource="rules"
        rows={rule.settings}
        columns={mayChange ? [...columns, change] : columns}
      />
    </SectionCard>
  );
}

export function RuleShow() {
  const inLanguage = useInLanguage();
  const body = useBody();
  return (
    <RecordPage<Rule>
      title={({ titleEn, titleCy }) => inLanguage(titleEn, titleCy)}
      subtitle={({ certainty, settings }) => (
        <CertaintyChip
          certainty={certainty}
          isSet={inForce(settings, body, today())?.value != null}
        />
      )}
      actions={(rule) => <SetRule rule={rule} />}
    >
      {(rule) => (
        <>
          <Values rule={rule} />
          <Meaning rule={rule} />
          <History rule={rule} />
        </>
      )}
    </RecordPage>
  );
}
