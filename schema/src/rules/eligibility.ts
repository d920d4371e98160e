import { type CodeOf, findCode } from '@placewell/prisma/reference';
import { ageOn, type CalendarDate, inWords } from './calendar';
import { fill, type Message, type Params } from './messages';

/** What is known about a person when eligibility is judged. Null is "not recorded yet". Codes are national ones. */
export interface EligibilityFacts {
  /** The day for which it is judged. */
  on: CalendarDate;
  dateOfBirth: CalendarDate | null;
  ageException: string | null;
  rightToReside: boolean | null;
  rightToWork: boolean | null;
  conditions: readonly string[];
  groups: readonly string[];
  declaredBasis: string | null;
  otherProvision: string | null;
  employmentStatus: string | null;
  monthsOutOfWork: number | null;
  monthsInWork: number | null;
  atRiskOfLosingWork: boolean | null;
  /** Never employed, or struggles to keep work. */
  neverEmployed: boolean | null;
}

/** The numbers of the rule set, which are settings. */
export interface EligibilityLimits {
  minimumAge: number;
  minimumAgeWithException: number;
  minimumMonthsOutOfWork: number;
  minimumMonthsInWork: number;
}

export type EligibilityBasis = CodeOf<'eligibility_basis'>;
export type TestResult = 'pass' | 'fail' | 'warn' | 'unknown';

/** One test with its result, and the facts it rests on. */
export interface EligibilityTest {
  id: string;
  /** An error bars the person; a warning can be confirmed with a reason. */
  severity: 'error' | 'warning';
  result: TestResult;
  /** What the programme asks. */
  rule: Message;
  /** What was found. */
  because: Message;
}

export interface Eligibility {
  /** Null while a test that could bar the person has no answer. */
  eligible: boolean | null;
  /** From the conditions and groups recorded; null when there are none. */
  basis: EligibilityBasis | null;
  tests: EligibilityTest[];
  /** Ids of failed tests, of warnings to confirm, and of tests without an answer. */
  errors: string[];
  warnings: string[];
  unknown: string[];
}

type Finding = { result: TestResult; because: Message };
type Judge = (facts: EligibilityFacts, limits: EligibilityLimits) => Finding | null;

const found = (result: TestResult, because: Message, params: Params = {}): Finding => {
  return { result, because: fill(because, params) };
};

const notRecorded: Message = { en: 'Not recorded yet.', cy: 'Heb ei gofnodi eto.' };
const yes: Message = { en: 'Recorded: yes.', cy: 'Cofnodwyd: ie.' };
const no: Message = { en: 'Recorded: no.', cy: 'Cofnodwyd: na.' };

function judgeAge(facts: EligibilityFacts, limits: EligibilityLimits): Finding {
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

function judgeRight(held: boolean | null): Finding {
  if (held === null) return found('unknown', notRecorded);
  return held ? found('pass', yes) : found('fail', no);
}

const judgeNeed: Judge = (facts) => {
  const because: Message = {
    en: 'Conditions recorded: {conditions}. Disadvantaged groups recorded: {groups}.',
    cy: 'Cyflyrau a gofnodwyd: {conditions}. Grwpiau dan anfantais a gofnodwyd: {groups}.',
  };
  const params = { conditions: facts.conditions.length, groups: facts.groups.length };
  return found(basisOf(facts) ? 'pass' : 'fail', because, params);
};

const judgeOtherProvision: Judge = ({ otherProvision }) => {
  const provision = otherProvision && findCode('other_provision', otherProvision);
  if (!provision) return found('unknown', notRecorded);
  const because: Message = { en: 'Recorded: {provision}.', cy: 'Cofnodwyd: {provision}.' };
  return found(provision.group === 'intensive' ? 'fail' : 'pass', because, { provision });
};

const judgeDeclaredBasis: Judge = (facts) => {
  const declared = facts.declaredBasis && findCode('eligibility_basis', facts.declaredBasis);
  const basis = basisOf(facts);
  const recorded = basis && findCode('eligibility_basis', basis);
  // Without a condition or group the test of need has said so already.
  if (!declared || !recorded) return null;
  const because: Message = {
    en: 'Declared: {declared}. Recorded: {recorded}.',
    cy: 'Datganwyd: {declared}. Cofnodwyd: {recorded}.',
  };
  return found(declared === recorded ? 'pass' : 'warn', because, { declared, recorded });
};

function judgeMonths(months: number | null, minimum: number): Finding {
  if (months === null) return found('unknown', notRecorded);
  const because: Message = {
    en: 'Months recorded: {months}. Months expected: {minimum} or more.',
    cy: 'Misoedd a gofnodwyd: {months}. Misoedd a ddisgwylir: {minimum} neu fwy.',
  };
  return found(months >= minimum ? 'pass' : 'warn', because, { months, minimum });
}

const judgeWorkHistory: Judge = (facts, limits) => {
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

const judgeAtRisk: Judge = ({ employmentStatus, atRiskOfLosingWork }) => {
  if (employmentStatus === null || employmentStatus === 'not_in_employment') return null;
  if (atRiskOfLosingWork === null) return found('unknown', notRecorded);
  return atRiskOfLosingWork ? found('pass', yes) : found('warn', no);
};

/**
 * The rule set in order. Age, rights, need and other provision are rules of the programme; the months and the risk
 * are known from a vendor's summary only, so they warn and never bar.
 */
const rules: readonly {
  id: string;
  severity: 'error' | 'warning';
  rule: Message;
  judge: Judge;
}[] = [
  {
    id: 'age',
    severity: 'error',
    rule: {
      en: 'Aged {minimumAge} or over, or {minimumAgeWithException} and over with one of the three exceptions',
      cy: "Yn {minimumAge} oed neu'n hŷn, neu'n {minimumAgeWithException} oed a throsodd gydag un o'r tri eithriad",
    },
    judge: judgeAge,
  },
  {
    id: 'right_to_reside',
    severity: 'error',
    rule: {
      en: 'Has the right to reside in the United Kingdom',
      cy: "Mae ganddo neu ganddi'r hawl i breswylio yn y Deyrnas Unedig",
    },
    judge: ({ rightToReside }) => judgeRight(rightToReside),
  },
  {
    id: 'right_to_work',
    severity: 'error',
    rule: {
      en: 'Has the right to work in the United Kingdom',
      cy: "Mae ganddo neu ganddi'r hawl i weithio yn y Deyrnas Unedig",
    },
    judge: ({ rightToWork }) => judgeRight(rightToWork),
  },
  {
    id: 'need',
    severity: 'error',
    rule: {
      en: 'Disabled or with a health condition, or in a disadvantaged group',
      cy: 'Yn anabl neu â chyflwr iechyd, neu mewn grŵp dan anfantais',
    },
    judge: judgeNeed,
  },
  {
    id: 'other_provision',
    severity: 'error',
    rule: {
      en: 'Not on another intensive employment programme',
      cy: 'Ddim ar raglen gyflogaeth ddwys arall',
    },
    judge: judgeOtherProvision,
  },
  {
    id: 'declared_basis',
    severity: 'warning',
    rule: {
      en: 'The declared eligibility reason agrees with the conditions and groups recorded',
      cy: "Mae'r rheswm cymhwysedd a ddatganwyd yn cyd-fynd â'r cyflyrau a'r grwpiau a gofnodwyd",
    },
    judge: judgeDeclaredBasis,
  },
  {
    id: 'work_history',
    severity: 'warning',
    rule: {
      en: 'Out of work for {minimumMonthsOutOfWork} months, or in work for {minimumMonthsInWork}, or never employed',
      cy: 'Allan o waith ers {minimumMonthsOutOfWork} mis, neu mewn gwaith ers {minimumMonthsInWork} mis, neu erioed mewn gwaith',
    },
    judge: judgeWorkHistory,
  },
  {
    id: 'at_risk_of_losing_work',
    severity: 'warning',
    rule: {
      en: 'In work and at risk of losing it',
      cy: "Mewn gwaith ac mewn perygl o'i golli",
    },
    judge: judgeAtRisk,
  },
];

/** The basis that follows from the conditions and groups recorded; null when there is neither. */
export function basisOf(
  facts: Pick<EligibilityFacts, 'conditions' | 'groups'>,
): EligibilityBasis | null {
  const disabled = facts.conditions.length > 0;
  const disadvantaged = facts.groups.length > 0;
  if (disabled) return disadvantaged ? 'both' : 'disabled';
  return disadvantaged ? 'disadvantaged' : null;
}

/** Applies every test that concerns the person, and says what follows. */
export function judgeEligibility(facts: EligibilityFacts, limits: EligibilityLimits): Eligibility {
  const tests = rules.flatMap(({ id, severity, rule, judge }): EligibilityTest[] => {
    const finding = judge(facts, limits);
    return finding ? [{ id, severity, rule: fill(rule, { ...limits }), ...finding }] : [];
  });
  const idsOf = (result: TestResult) =>
    tests.filter((test) => test.result === result).map((test) => test.id);
  const errors = idsOf('fail');
  const open = tests.some((test) => test.severity === 'error' && test.result === 'unknown');
  return {
    eligible: errors.length > 0 ? false : open ? null : true,
    basis: basisOf(facts),
    tests,
    errors,
    warnings: idsOf('warn'),
    unknown: idsOf('unknown'),
  };
}
