import { type Part, setOf } from '@placewell/prisma/reference';
import type { Message } from '../../core/errors';
import type { PartName } from '../members';
import type { Request } from '../request';
import { testsOf } from './sets';
import type { FoundPart, FoundRow } from './statement';
import { tests } from './tests';

/** One question with its answer. */
export interface Answered {
  title: Message;
  passed: boolean;
  record: { kind: string; id: string; day: string | null } | null;
}

/** Whether a journey is counted in one part of a measure, and why. */
export interface Explained {
  part: PartName;
  counted: boolean;
  tests: Answered[];
}

const ofKind: Message = {
  en: 'Has a record that the measure counts',
  cy: 'Mae cofnod y mae’r mesur yn ei gyfrif',
};
const fits: Message = {
  en: 'The record fits what was asked: model, cohort, reason and the like',
  cy: 'Mae’r cofnod yn cyd-fynd â’r hyn a ofynnwyd: model, carfan, rheswm ac ati',
};
const ofJourneys: Message = {
  en: 'Journeys are counted here, and not the agreed start profile, staff or the like',
  cy: 'Teithiau a gyfrifir yma, ac nid y proffil dechrau y cytunwyd arno, staff na’u tebyg',
};
const inPeriod: Message = {
  en: 'The day lies in the period',
  cy: 'Mae’r diwrnod o fewn y cyfnod',
};
const begun: Message = {
  en: 'The period has begun',
  cy: 'Mae’r cyfnod wedi dechrau',
};

/** Turns what the database found into ordered questions and answers; the rows of the set have the last word. */
export function explain(found: FoundPart[], { measures, periods, today }: Request): Explained[] {
  const [measure] = measures;
  if (!measure) throw new Error('There is no measure');
  const notYet = periods.every(({ from }) => from > today);
  return found.map(({ part, tests: results, inSet, fitting, counted }) => {
    const asked = measure[part] as Part;
    const { set } = asked;
    const { ofSet, all } = testsOf(asked);
    const named = all.map((name, index): Answered => {
      const result = results[index];
      return {
        title: tests[name].title,
        passed: result?.passed ?? false,
        record: result?.record ?? null,
      };
    });
    const answered = (title: Message, passed: boolean, row: FoundRow | null): Answered => ({
      title,
      passed,
      record: row ? { kind: set, ...row } : null,
    });
    if (setOf(set).journey === null)
      return { part, counted: false, tests: [answered(ofJourneys, false, null)] };
    const fitted = answered(fits, fitting !== null, fitting);
    // The tests of a stock are about the day that is asked, and say it all.
    const inOrder =
      setOf(set).time === 'stock'
        ? [...named, fitted, ...(notYet ? [answered(begun, false, null)] : [])]
        : [
            ...named.slice(0, ofSet.length),
            answered(ofKind, inSet, null),
            ...named.slice(ofSet.length),
            fitted,
            answered(inPeriod, counted !== null, counted ?? fitting),
          ];
    return { part, counted: counted !== null, tests: inOrder };
  });
}
