import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../../i18n/format';
import { useAllCodes } from '../../../shared/codes/useCodes';
import { camelCase } from './entries';

/** The code list of a column, where its name is another. */
const listOfColumn: Readonly<Record<string, string>> = {
  conditions: 'condition',
  disadvantage_groups: 'disadvantage_group',
  contact_channels: 'contact_channel',
  'expression_of_interest.source': 'eoi_source',
  'earning.source': 'earnings_source',
  declared_eligibility_basis: 'eligibility_basis',
  not_started_scenario: 'not_started_scenario',
  finding_reason: 'not_started_scenario',
  not_referred_reason: 'not_started_reason',
  removed_at_stage: 'eoi_stage',
  model: 'support_model',
  model_referred_to: 'support_model',
  benefits_at_start: 'benefit',
  job_at_start_sector: 'sector',
  job_at_start_employment_type: 'employment_type',
  job_at_start_earnings_cycle: 'earnings_cycle',
  self_employment_evidence: 'self_employment_evidence',
  'job.kind': 'job_kind',
  'pause.kind': 'pause_kind',
  'employer_contact.kind': 'employer_contact_kind',
  'milestone.type': 'milestone_type',
  'action_plan_step.owner': 'action_plan_owner',
  'support_stage.stage': 'supported_employment_stage',
};

/** Where the name of a column may stand, the nearest first. */
const placesOfNames = [
  'history.fields',
  'resources.participants.facts',
  'journey.facts',
  'commands.updateExpressionOfInterest.fields',
];

const isId = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What changed, in words: the name of a column, and its values as people know them. */
export function useChangeWords(table: string) {
  const translate = useTranslate();
  const locale = useLocale();
  const codes = useAllCodes();
  const nameOf = (column: string) => {
    const key = camelCase(column);
    const place = placesOfNames.find((prefix) => translate(`${prefix}.${key}`, { _: '' }));
    return place ? translate(`${place}.${key}`) : column.replaceAll('_', ' ');
  };
  const word = (column: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return translate('history.empty');
    if (typeof value === 'boolean') return translate(value ? 'common.yes' : 'common.no');
    if (Array.isArray(value)) {
      if (value.length === 0) return translate('history.empty');
      return value.map((item) => word(column, item)).join(', ');
    }
    if (isDay(value)) return formatDate(String(value), locale);
    const list = listOfColumn[`${table}.${column}`] ?? listOfColumn[column] ?? column;
    return codes(list).find(({ id }) => id === value)?.name ?? String(value);
  };
  /** Before and after; nothing where the evidence keeps only that it changed. */
  const valuesOf = (column: string, [before, after]: readonly [unknown, unknown]) =>
    [before, after].some((value) => value === 'changed' || isId(value))
      ? undefined
      : { before: word(column, before), after: word(column, after) };
  return { nameOf, valuesOf };
}
