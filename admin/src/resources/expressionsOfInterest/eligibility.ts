/** One test of eligibility with its result, in the language of the reader. */
export interface EligibilityTest {
  readonly id: string;
  /** error: failing it bars the person. warning: it can be confirmed with a reason. */
  readonly severity: string;
  readonly result: 'pass' | 'fail' | 'warn' | 'unknown';
  readonly rule: string;
  readonly because: string;
}

export interface Eligibility {
  /** Null while a test that could bar the person has no answer. */
  readonly eligible: boolean | null;
  readonly basis: string | null;
  readonly tests: readonly EligibilityTest[];
}

export const checkQuery = `query checkEligibility($input: CheckEligibilityInput!) {
  checkEligibility(input: $input) { eligible basis tests { id severity result rule because } }
}`;

export const recordedQuery = `query recordedEligibility($expressionOfInterestId: ID!) {
  eligibility(expressionOfInterestId: $expressionOfInterestId) {
    eligible basis tests { id severity result rule because }
  }
}`;

/** What eligibility asks of a person who is known. */
export interface PersonFacts {
  readonly dateOfBirth: string | null;
  readonly conditions: readonly string[];
  readonly disadvantageGroups: readonly string[];
  readonly offenceGroups: readonly string[] | null;
}

export const personFactsQuery = `query personFacts($id: ID!) {
  participant(id: $id) { dateOfBirth conditions disadvantageGroups offenceGroups }
}`;

type Answers = Readonly<Record<string, unknown>>;

const stated = [
  'accountableBodyId',
  'declaredEmploymentStatus',
  'declaredEligibilityBasis',
  'rightToReside',
  'rightToWork',
  'otherProvision',
  'ageException',
  'monthsOutOfWork',
  'monthsInWork',
  'atRiskOfLosingWork',
  'neverEmployed',
] as const;

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';
/** A date that is typed to the end: years before this one are on their way to being typed. */
const isDate = (value: unknown) => typeof value === 'string' && value >= '1900-01-02';

/** The facts of a form on which eligibility can be judged: what is not answered is left out. */
export function factsOf(answers: Answers, known: PersonFacts | undefined): Answers {
  const person = (answers.person ?? {}) as Partial<PersonFacts>;
  const about = known
    ? {
        dateOfBirth: known.dateOfBirth,
        conditions: known.conditions,
        disadvantageGroups: [...known.disadvantageGroups, ...(known.offenceGroups ?? [])],
      }
    : {
        dateOfBirth: person.dateOfBirth,
        conditions: person.conditions,
        disadvantageGroups: person.disadvantageGroups,
      };
  const { dateOfBirth, ...needs } = about;
  const facts = {
    ...Object.fromEntries(stated.map((name) => [name, answers[name]])),
    ...needs,
    dateOfBirth: isDate(dateOfBirth) ? dateOfBirth : undefined,
    on: isDate(answers.submittedOn) ? answers.submittedOn : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => isGiven(value)));
}

/** Whether conditions or groups have been ticked: before that, a form says nothing about the need for support. */
const tellsNeed = ({ conditions, disadvantageGroups }: Answers) =>
  [conditions, disadvantageGroups].some((codes) => Array.isArray(codes) && codes.length > 0);

/** A judgement of a form that is being filled in: boxes that nobody has ticked yet are no answer. */
export function soFar(judged: Eligibility, facts: Answers): Eligibility {
  if (tellsNeed(facts)) return judged;
  const tests = judged.tests.map((test) =>
    test.id === 'need' ? { ...test, result: 'unknown' as const } : test,
  );
  const isBarred = tests.some(({ result }) => result === 'fail');
  return { ...judged, tests, eligible: isBarred ? false : null };
}
