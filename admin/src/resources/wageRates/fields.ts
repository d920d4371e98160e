import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';

/** The statutory pay an hour of an age band from a day on. */
export interface WageRate extends RaRecord<string> {
  readonly ageFrom: number;
  /** Null for no upper limit. */
  readonly ageTo: number | null;
  readonly validFrom: string;
  readonly hourlyPence: number;
  /** Enacted, and not only announced. */
  readonly confirmed: boolean;
  readonly source: string;
  readonly version: number;
}

const row = 'id ageFrom ageTo validFrom hourlyPence confirmed source version';

export const fields: ResourceFields = { type: 'WageRate', list: row, one: row };
