import { FormControlLabel, Switch } from '@mui/material';
import { DateInput, NullableBooleanInput, useStore, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { today } from '../../i18n/format';
import { useViewer } from '../../layout/useViewer';
import { CodeInput } from '../../shared/codes/CodeInput';
import { EmptyState } from '../../shared/EmptyState';
import { RecordList } from '../../shared/list/RecordList';
import { SpecialistFilter } from '../employmentSpecialists/SpecialistFilter';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { LocalAuthorityFilter } from '../participants/LocalAuthorityFilter';
import { columnsOf } from './columns';
import type { Referral } from './journey/types';
import { StatusesFilter } from './StatusesFilter';
import { WorklistTabs } from './WorklistTabs';
import { type Worklist, worklistsOn } from './worklists';

const filters = [
  <StatusesFilter key="statuses" source="statuses" />,
  <SpecialistFilter key="specialist" source="specialistId" />,
  <PartnerFilter key="partner" source="partnerId" />,
  <LocalAuthorityFilter key="place" source="localAuthorityCode" />,
  <CodeInput key="cohort" source="cohort" list="cohort" />,
  <CodeInput key="model" source="model" list="support_model" />,
  <DateInput key="startedFrom" source="startedFrom" />,
  <DateInput key="startedTo" source="startedTo" />,
  <DateInput key="supportEndsBy" source="supportEndsBy" />,
  <DateInput key="reviewDueBy" source="reviewDueBy" />,
  <DateInput key="higherExpectedBy" source="higherExpectedBy" />,
  <NullableBooleanInput key="contactOwed" source="contactOwed" />,
  <NullableBooleanInput key="toKey" source="toKey" />,
  <NullableBooleanInput key="assigned" source="assigned" />,
  <NullableBooleanInput key="hasNino" source="hasNino" />,
  <NullableBooleanInput key="employerContacted" source="employerContacted" />,
];

interface MineProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function OnlyMine({ isOn, onChange }: MineProps) {
  const translate = useTranslate();
  return (
    <FormControlLabel
      control={<Switch checked={isOn} onChange={(_event, checked) => onChange(checked)} />}
      label={translate('resources.referrals.onlyMine')}
    />
  );
}

/** The list in the address; everything when there is none. */
function useChosen(lists: readonly Worklist[]): Worklist {
  const [search] = useSearchParams();
  const named = lists.find(({ name }) => name === search.get('list'));
  return named ?? (lists[0] as Worklist); // there is always the list of everything
}

/** Journeys by the work they ask for. A specialist begins with the own caseload. */
export function ReferralList() {
  const viewer = useViewer();
  const specialistId = viewer?.specialistId ?? undefined;
  const [onlyMine, setOnlyMine] = useStore('referrals.onlyMine', true);
  const mine = specialistId && onlyMine ? { specialistId } : {};
  const lists = worklistsOn(today()).map((list) => ({
    ...list,
    // What nobody has taken on yet is on no caseload.
    filter: list.isShared ? list.filter : { ...list.filter, ...mine },
  }));
  const list = useChosen(lists);
  // What is the same in every row says nothing: the partner's own name, the specialist of the own caseload.
  const same = new Set([
    ...(viewer?.partnerId ? ['partner'] : []),
    ...('specialistId' in list.filter ? ['specialist'] : []),
  ]);
  return (
    <RecordList<Referral>
      key={`${list.name}${JSON.stringify(mine)}`}
      list={list.name}
      search
      columns={columnsOf(list).filter(({ source }) => !same.has(source))}
      filter={list.filter}
      sort={list.sort}
      filters={filters}
      above={<WorklistTabs lists={lists} chosen={list.name} />}
      actions={specialistId && <OnlyMine isOn={onlyMine} onChange={setOnlyMine} />}
      empty={<EmptyState text={`resources.referrals.lists.${list.name}.empty`} />}
    />
  );
}
