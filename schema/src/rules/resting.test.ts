import { expect, it } from 'vitest';
import { restingOn } from './resting';

it('names what has to go first, in both languages, and nothing that is not there', () => {
  expect(restingOn({})).toBeNull();
  expect(restingOn({ session: 0, job: 0 })).toBeNull();
  expect(restingOn({ earning: 2, session: 1, milestone: 0 })).toEqual({
    en: 'Correct or take back first what rests on it: support sessions (1); earnings (2).',
    cy: 'Cywirwch neu tynnwch yn ôl yn gyntaf yr hyn sy’n dibynnu arno: sesiynau cymorth (1); enillion (2).',
  });
});
