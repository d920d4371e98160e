import { findCode } from '@placewell/prisma/reference';
import { ageOn, inWords } from './calendar';
import { basisOf, type EligibilityFacts, type EligibilityLimits } from './eligibilityFacts';
import { fill, type Message, type Params } from './messages';

export type TestResult = 'pass' | 'fail' | 'warn' | 'unknown';

/** What one test found. */
export type Finding = { result: TestResult; because: Message };
/** Judges one test; null when it does not concern the person. */
export type Judge = (facts: EligibilityFacts, limits: EligibilityLimits) => Finding | null;

const found = (result: TestResult, because: Message, params: Params = {}): Finding => {
  return { result, because: fill(because, params) };
};

const notRecorded: Message = { en: 'Not recorded yet.', cy: 'Heb ei gofnodi eto.' };
const recorded = (en: string, cy: string): Message => {
  return { en: `Recorded: ${en}.`, cy: `Cofnodwyd: ${cy}.` };
};

export function judgeAge(facts: EligibilityFacts, limits: EligibilityLimits): Finding {
  if (facts.dateOfBirth === null) return found('unknown', notRecorded);
  const age = ageOn(facts.dateOfBirth, facts.on);
  const exception = facts.ageException && findCode('age_exception', facts.ageException);
  const params = { age, date: inWords(facts.on), minimum: limits.minimumAgeWithException };
  if (age >= limits.minimumAge) {
    return found('pass', { en: 'Aged {age} on {date}.', cy: 'Yn {age} oed ar {date}.' }, params);
  }
  if (age < limits.minimumAgeWithException) {
    const because: Message = {
      en: 'Aged {age} on {date}, under {minimum}.',
      cy: 'Yn {age} oed ar {date}, o dan {minimum}.',
    };
    return found('fail', because, params);
  }
  if (!exception) {
    const because: Message = {
      en: 'Aged {age} on {date}, and no exception is recorded.',
      cy: 'Yn {age} oed ar {date}, a dim eithriad wedi ei gofnodi.',
    };
    return found('fail', because, params);
  }
  const because: Message = {
    en: 'Aged {age} on {date}. Exception: {exception}.',
    cy: 'Yn {age} oed ar {date}. Eithriad: {exception}.',
  };
  return found('pass', because, { ...params, exception });
}

export function judgeRight(held: boolean | null): Finding {
  if (held === null) return found('unknown', notRecorded);
  return held ? found('pass', recorded('yes', 'oes')) : found('fail', recorded('no', 'nac oes'));
}

export const judgeNeed: Judge = (facts) => {
  const because: Message = {
    en: 'Conditions recorded: {conditions}. Disadvantaged groups recorded: {groups}.',
    cy: 'Cyflyrau a gofnodwyd: {conditions}. Grwpiau dan anfantais a gofnodwyd: {groups}.',
  };
  const params = { conditions: facts.conditions.length, groups: facts.groups.length };
  return found(basisOf(facts) ? 'pass' : 'fail', because, params);
};

export const judgeOtherProvision: Judge = ({ otherProvision }) => {
  const provision = otherProvision && findCode('other_provision', otherProvision);
  if (!provision) return found('unknown', notRecorded);
  const because: Message = { en: 'Recorded: {provision}.', cy: 'Cofnodwyd: {provision}.' };
  return found(provision.group === 'intensive' ? 'fail' : 'pass', because, { provision });
};

export const judgeDeclaredBasis: Judge = (facts) => {
  const declared = facts.declaredBasis && findCode('eligibility_basis', facts.declaredBasis);
  const basis = basisOf(facts);
  const actual = basis && findCode('eligibility_basis', basis);
  // Without a condition or group the test of need has said so already.
  if (!declared || !actual) return null;
  const because: Message = {
    en: 'Declared: {declared}. Recorded: {recorded}.',
    cy: 'Datganwyd: {declared}. Cofnodwyd: {recorded}.',
  };
  return found(declared === actual ? 'pass' : 'warn', because, {
    declared,
    recorded: actual,
  });
};

function judgeMonths(months: number | null, minimum: number): Finding {
  if (months === null) return found('unknown', notRecorded);
  const because: Message = {
    en: 'Months recorded: {months}. Months expected: {minimum} or more.',
    cy: 'Misoedd a gofnodwyd: {months}. Misoedd a ddisgwylir: {minimum} neu fwy.',
  };
  return found(months >= minimum ? 'pass' : 'warn', because, { months, minimum });
}

export const judgeWorkHistory: Judge = (facts, limits) => {
  if (facts.employmentStatus === null) return found('unknown', notRecorded);
  if (facts.neverEmployed) {
    return found('pass', {
      en: 'Has never been employed or struggles to keep work.',
      cy: "Erioed wedi bod mewn gwaith neu'n cael trafferth cadw gwaith.",
    });
  }
  return facts.employmentStatus === 'not_in_employment'
    ? judgeMonths(facts.monthsOutOfWork, limits.minimumMonthsOutOfWork)
    : judgeMonths(facts.monthsInWork, limits.minimumMonthsInWork);
};

export const judgeAtRisk: Judge = ({ employmentStatus, atRiskOfLosingWork }) => {
  if (employmentStatus === null || employmentStatus === 'not_in_employment') return null;
  if (atRiskOfLosingWork === null) return found('unknown', notRecorded);
  return atRiskOfLosingWork
    ? found('pass', recorded('yes', 'ydy'))
    : found('warn', recorded('no', 'nac ydy'));
};
