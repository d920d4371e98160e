import {
  basisOf,
  type EligibilityBasis,
  type EligibilityFacts,
  type EligibilityLimits,
} from './eligibilityFacts';
import * as judges from './eligibilityJudges';
import { fill, type Message } from './messages';

/** One test with its result, and the facts it rests on. */
export interface EligibilityTest {
  id: string;
  /** An error bars the person; a warning can be confirmed with a reason. */
  severity: 'error' | 'warning';
  result: judges.TestResult;
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

/**
 * The rule set in order. Age, rights, need and other provision are rules of the programme; the months and the risk
 * are known from a vendor's summary only, so they warn and never bar.
 */
const rules: readonly {
  id: string;
  severity: 'error' | 'warning';
  rule: Message;
  judge: judges.Judge;
}[] = [
  {
    id: 'age',
    severity: 'error',
    rule: {
      en: 'Aged {minimumAge} or over, or {minimumAgeWithException} and over with one of the three exceptions',
      cy: "Yn {minimumAge} oed neu'n hŷn, neu'n {minimumAgeWithException} oed a throsodd gydag un o'r tri eithriad",
    },
    judge: judges.judgeAge,
  },
  {
    id: 'right_to_reside',
    severity: 'error',
    rule: {
      en: 'Has the right to reside in the United Kingdom',
      cy: "Mae ganddo neu ganddi'r hawl i breswylio yn y Deyrnas Unedig",
    },
    judge: ({ rightToReside }) => judges.judgeRight(rightToReside),
  },
  {
    id: 'right_to_work',
    severity: 'error',
    rule: {
      en: 'Has the right to work in the United Kingdom',
      cy: "Mae ganddo neu ganddi'r hawl i weithio yn y Deyrnas Unedig",
    },
    judge: ({ rightToWork }) => judges.judgeRight(rightToWork),
  },
  {
    id: 'need',
    severity: 'error',
    rule: {
      en: 'Disabled or with a health condition, or in a disadvantaged group',
      cy: 'Yn anabl neu â chyflwr iechyd, neu mewn grŵp dan anfantais',
    },
    judge: judges.judgeNeed,
  },
  {
    id: 'other_provision',
    severity: 'error',
    rule: {
      en: 'Not on another intensive employment programme',
      cy: 'Ddim ar raglen gyflogaeth ddwys arall',
    },
    judge: judges.judgeOtherProvision,
  },
  {
    id: 'declared_basis',
    severity: 'warning',
    rule: {
      en: 'The declared eligibility reason agrees with the conditions and groups recorded',
      cy: "Mae'r rheswm cymhwysedd a ddatganwyd yn cyd-fynd â'r cyflyrau a'r grwpiau a gofnodwyd",
    },
    judge: judges.judgeDeclaredBasis,
  },
  {
    id: 'work_history',
    severity: 'warning',
    rule: {
      en: 'Out of work for {minimumMonthsOutOfWork} months, or in work for {minimumMonthsInWork}, or never employed',
      cy: 'Allan o waith ers {minimumMonthsOutOfWork} mis, neu mewn gwaith ers {minimumMonthsInWork} mis, neu erioed mewn gwaith',
    },
    judge: judges.judgeWorkHistory,
  },
  {
    id: 'at_risk_of_losing_work',
    severity: 'warning',
    rule: {
      en: 'In work and at risk of losing it',
      cy: "Mewn gwaith ac mewn perygl o'i golli",
    },
    judge: judges.judgeAtRisk,
  },
];

/** Applies every test that concerns the person, and says what follows. */
export function judgeEligibility(facts: EligibilityFacts, limits: EligibilityLimits): Eligibility {
  const results = rules.flatMap(({ id, severity, rule, judge }): EligibilityTest[] => {
    const finding = judge(facts, limits);
    return finding ? [{ id, severity, rule: fill(rule, { ...limits }), ...finding }] : [];
  });
  const idsOf = (result: judges.TestResult) =>
    results.filter((test) => test.result === result).map((test) => test.id);
  const errors = idsOf('fail');
  const open = results.some((test) => test.severity === 'error' && test.result === 'unknown');
  return {
    eligible: errors.length > 0 ? false : open ? null : true,
    basis: basisOf(facts),
    tests: results,
    errors,
    warnings: idsOf('warn'),
    unknown: idsOf('unknown'),
  };
}
