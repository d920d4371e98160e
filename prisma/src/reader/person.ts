import { models } from '../../generated/models';
import type { ModelMap } from './modelMap';

/** The column of a row that says whose it is; no field has this name. */
export const personColumn = '_person';

const leadsTo = ({ fields }: ModelMap, model: string) =>
  Object.values(fields).filter(
    (field) => field.kind === 'relation' && field.model === model && !field.list,
  );

/** True for a model whose rows are about one person each: the person, or what hangs on the person or on a journey. */
export function isOfPerson(model: string): boolean {
  const map = models[model];
  if (!map) return false;
  const people = leadsTo(map, 'Participant').length;
  return model === 'Participant' || people === 1 || (people === 0 && 'referralId' in map.fields);
}

/** The id of the person that a row is about, as SQL on its alias; null where it is about nobody. */
export function personSql(model: string, alias: string): string {
  if (model === 'Participant') return `${alias}.id`;
  if ('participantId' in (models[model]?.fields ?? {})) return `${alias}.participant_id`;
  return `(select j.participant_id from referral j where j.id = ${alias}.referral_id)`;
}
