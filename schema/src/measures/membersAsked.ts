import type { Actor } from '@placewell/prisma';
import { z } from 'zod';
import { badInput } from '../core/errors';
import {
  demandFitting,
  filterFields,
  measureId,
  measuresAsked,
  periodFields,
  periodsAsked,
} from './input';
import type { PartName } from './members';
import type { Request } from './request';

/** What says which figure's members are meant: of the query, of the file, of the explanation. */
export const memberFields = {
  measure: measureId('Id of the measure.'),
  part: z
    .enum(['numerator', 'denominator'])
    .optional()
    .meta({ description: 'numerator (the default) or denominator.' }),
  ...periodFields,
  ...filterFields,
};

/** The input of the file of members. */
export const memberFileInput = z.strictObject(memberFields);
type Asked = z.output<typeof memberFileInput>;

/** Several periods would leave open which figure is meant. */
const oneOnly = {
  en: 'Ask for the members of one period.',
  cy: 'Gofynnwch am aelodau un cyfnod.',
};
const noDenominator = {
  en: 'This measure has no denominator.',
  cy: 'Nid oes gan y mesur hwn enwadur.',
};

/** The one figure, and the part of it, that is asked for; throws BAD_USER_INPUT when there is none. */
export function membersAsked(
  actor: Actor,
  input: Asked,
  today: string,
): { request: Request; part: PartName } {
  const { part = 'numerator', filters = [], basis = 'period', maturedMonths = 12 } = input;
  const measures = measuresAsked(actor, [input.measure]);
  demandFitting(actor, measures, [], filters, basis);
  if (part === 'denominator' && !measures[0]?.denominator) throw badInput({ part: noDenominator });
  const periods = periodsAsked(input, today);
  if (periods.length !== 1) throw badInput({ from: oneOnly });
  return {
    request: { actor, measures, periods, breakdown: [], filters, basis, maturedMonths, today },
    part,
  };
}
