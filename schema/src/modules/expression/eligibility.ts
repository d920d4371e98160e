import { meaningOf } from '../../core/codeMeaning';
import type { Work } from '../../core/command';
import { AppError } from '../../core/errors';
import { dayOf } from '../../core/fields';
import { ruleValues } from '../../core/ruleValues';
import type { Warning } from '../../core/warnings';
import { type Eligibility, type EligibilityTest, judgeEligibility } from '../../rules/eligibility';
import { eligibilityRuleKeys, limitsFrom } from '../../rules/eligibilityFacts';
import { join, type Message } from '../../rules/messages';

/** What eligibility needs of a person. */
export interface PersonFacts {
  dateOfBirth: Date | null;
  conditions: readonly string[];
  disadvantageGroups: readonly string[];
  offenceGroups?: readonly string[];
}

type Maybe<Value> = Value | null | undefined;

/** What eligibility needs of an expression of interest; what is left out is not recorded yet. */
export interface StatedFacts {
  declaredEmploymentStatus?: Maybe<string>;
  declaredEligibilityBasis?: Maybe<string>;
  rightToReside?: Maybe<boolean>;
  rightToWork?: Maybe<boolean>;
  otherProvision?: Maybe<string>;
  ageException?: Maybe<string>;
  monthsOutOfWork?: Maybe<number>;
  monthsInWork?: Maybe<number>;
  atRiskOfLosingWork?: Maybe<boolean>;
  neverEmployed?: Maybe<boolean>;
}

interface Case {
  accountableBodyId: string;
  /** The day for which it is judged. */
  on: string;
  person: PersonFacts;
  stated: StatedFacts;
}

/** Judges a person by the one rule set, with the numbers in force for the accountable body. */
export async function judge(
  work: Work,
  { accountableBodyId, on, person, stated }: Case,
): Promise<Eligibility> {
  const settings = await ruleValues(work, accountableBodyId, eligibilityRuleKeys);
  const groups = [...person.disadvantageGroups, ...(person.offenceGroups ?? [])];
  const { otherProvision } = stated;
  const meaning = await meaningOf(
    work,
    otherProvision ? [{ list: 'other_provision', code: otherProvision }] : [],
  );
  return judgeEligibility(
    {
      on,
      dateOfBirth: dayOf(person.dateOfBirth),
      // Only whether there are any matters here, so an accountable body's own codes count as they are.
      conditions: person.conditions,
      groups,
      declaredBasis: stated.declaredEligibilityBasis ?? null,
      employmentStatus: stated.declaredEmploymentStatus ?? null,
      otherProvision: otherProvision ? meaning('other_provision', otherProvision).national : null,
      ageException: stated.ageException ?? null,
      rightToReside: stated.rightToReside ?? null,
      rightToWork: stated.rightToWork ?? null,
      monthsOutOfWork: stated.monthsOutOfWork ?? null,
      monthsInWork: stated.monthsInWork ?? null,
      atRiskOfLosingWork: stated.atRiskOfLosingWork ?? null,
      neverEmployed: stated.neverEmployed ?? null,
    },
    limitsFrom(settings),
  );
}

/** What a test asks and what was found, as one text. */
const textOf = ({ rule, because }: EligibilityTest): Message => join([rule, because], '. ');

/** The warnings of a judgement, to be confirmed. */
export const warningsOf = ({ tests }: Eligibility): Warning[] =>
  tests
    .filter(({ result }) => result === 'warn')
    .map((test) => ({ id: test.id, message: textOf(test) }));

/** The input field that holds the answer to a test. */
const fieldOf: Record<string, string> = {
  age: 'person.dateOfBirth',
  right_to_reside: 'rightToReside',
  right_to_work: 'rightToWork',
  need: 'person.conditions',
  other_provision: 'otherProvision',
};

/** Throws BAD_USER_INPUT when a test bars the person, with what it found beside the field. */
export function demandEligible({ tests, errors }: Eligibility): void {
  if (errors.length === 0) return;
  const failed = tests.filter(({ id }) => errors.includes(id));
  throw new AppError(
    'BAD_USER_INPUT',
    {
      en: `The person is not eligible. ${join(failed.map(textOf), ' ').en}`,
      cy: `Nid yw’r person yn gymwys. ${join(failed.map(textOf), ' ').cy}`,
    },
    Object.fromEntries(failed.map((test) => [fieldOf[test.id] ?? test.id, textOf(test)])),
    { tests: errors },
  );
}

/** Throws INVALID_STATE unless every test that could bar the person has an answer, and none does. */
export function demandEstablished({ tests, eligible }: Eligibility): void {
  if (eligible) return;
  const open = tests.filter(
    ({ severity, result }) => severity === 'error' && (result === 'fail' || result === 'unknown'),
  );
  const why = join(open.map(textOf), ' ');
  throw new AppError(
    'INVALID_STATE',
    {
      en: `The person cannot be referred before eligibility is established. ${why.en}`,
      cy: `Ni ellir atgyfeirio’r person cyn sefydlu cymhwysedd. ${why.cy}`,
    },
    {},
    { tests: open.map(({ id }) => id) },
  );
}
