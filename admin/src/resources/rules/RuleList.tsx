import { useTranslate } from 'react-admin';
import { today } from '../../i18n/format';
import { CodeInput } from '../../shared/codes/CodeInput';
import { InLanguage } from '../../shared/fields/InLanguage';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { inForce } from '../../shared/settings/inForce';
import { SetterField } from '../../shared/settings/SetterField';
import { useBody } from '../../shared/settings/useOwner';
import { CertaintyChip } from './CertaintyChip';
import type { Rule } from './fields';
import { RuleValue } from './RuleValue';

/** The value of a rule that counts for the viewer today. */
const useInForce = ({ settings }: Rule) => inForce(settings, useBody(), today());

function Value(rule: Rule) {
  return <RuleValue rule={rule} value={useInForce(rule)?.value} />;
}

function Setter(rule: Rule) {
  const setting = useInForce(rule);
  return setting ? <SetterField accountableBodyId={setting.accountableBodyId} /> : null;
}

function Certainty(rule: Rule) {
  return <CertaintyChip certainty={rule.certainty} isSet={useInForce(rule)?.value != null} />;
}

const columns: readonly Column<Rule>[] = [
  { source: 'titleEn', render: ({ titleEn, titleCy }) => <InLanguage en={titleEn} cy={titleCy} /> },
  { source: 'value', sortable: false, render: (rule) => <Value {...rule} /> },
  { source: 'setter', sortable: false, render: (rule) => <Setter {...rule} /> },
  { source: 'certainty', sortable: false, render: (rule) => <Certainty {...rule} /> },
];

export function RuleList() {
  const translate = useTranslate();
  return (
    <RecordList<Rule>
      search
      columns={columns}
      perPage={100}
      sort={{ field: 'sortOrder', order: 'ASC' }}
      subtitle={translate('resources.rules.intro')}
      filters={[<CodeInput key="certainty" source="certainty" list="rule_certainty" />]}
    />
  );
}
