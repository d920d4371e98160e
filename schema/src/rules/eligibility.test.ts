import { codesOf, ruleSettings } from '@placewell/prisma/reference';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeEligibility } from './eligibility';
import { type EligibilityFacts, eligibilityRuleKeys, limitsFrom } from './eligibilityFacts';

const defaults = new Map(ruleSettings.map((rule) => [rule.key, rule.defaultValue]));
const limits = limitsFrom((key) => defaults.get(key) ?? null);

const suitable: EligibilityFacts = {
  on: '2026-06-10',
  dateOfBirth: '1990-01-01',
  ageException: null,
  rightToReside: true,
  rightToWork: true,
  conditions: ['autism'],
  groups: [],
  declaredBasis: 'disabled',
  otherProvision: 'none',
  employmentStatus: 'not_in_employment',
  monthsOutOfWork: 14,
  monthsInWork: null,
  atRiskOfLosingWork: null,
  neverEmployed: false,
};
const judge = (facts: Partial<EligibilityFacts>) =>
  judgeEligibility({ ...suitable, ...facts }, limits);

describe('eligibility', () => {
  it('finds an eligible person eligible, with no warning to confirm', () => {
    expect(judge({})).toMatchObject({ eligible: true, errors: [], warnings: [], unknown: [] });
  });

  it('asks for 18 years on the day, not on today', () => {
    expect(judge({ dateOfBirth: '2008-06-10' }).eligible).toBe(true);
    expect(judge({ dateOfBirth: '2008-06-11' }).errors).toEqual(['age']);
  });

  it('accepts 16 and 17 with each of the three exceptions, and nobody younger', () => {
    for (const ageException of codesOf('age_exception')) {
      expect(judge({ dateOfBirth: '2010-06-10', ageException }).eligible, ageException).toBe(true);
      expect(judge({ dateOfBirth: '2010-06-11', ageException }).errors).toEqual(['age']);
    }
  });

  it('bars a person without the right to reside or work, without need, or on another programme', () => {
    expect(judge({ rightToReside: false }).errors).toEqual(['right_to_reside']);
    expect(judge({ rightToWork: false }).errors).toEqual(['right_to_work']);
    expect(judge({ conditions: [] }).errors).toEqual(['need']);
    expect(judge({ otherProvision: 'restart' }).errors).toEqual(['other_provision']);
    expect(judge({ otherProvision: 'completed' }).eligible).toBe(true);
  });

  it('warns and never bars for the months, whose source is a vendor only', () => {
    expect(judge({ monthsOutOfWork: 5 })).toMatchObject({
      eligible: true,
      warnings: ['work_history'],
    });
    expect(judge({ monthsOutOfWork: 6 }).warnings).toEqual([]);
    expect(judge({ monthsOutOfWork: 1, neverEmployed: true }).warnings).toEqual([]);
    const employed = { employmentStatus: 'employee', monthsOutOfWork: null };
    expect(judge({ ...employed, monthsInWork: 2, atRiskOfLosingWork: false })).toMatchObject({
      eligible: true,
      warnings: ['work_history', 'at_risk_of_losing_work'],
    });
    expect(judge({ ...employed, monthsInWork: 3, atRiskOfLosingWork: true }).warnings).toEqual([]);
  });

  it('derives the basis from what is recorded and warns when another was declared', () => {
    expect(judge({ groups: ['carer'] })).toMatchObject({
      basis: 'both',
      warnings: ['declared_basis'],
    });
    expect(judge({ conditions: [], groups: ['carer'] }).basis).toBe('disadvantaged');
    expect(judge({ conditions: [] }).basis).toBeNull();
  });

  it('says that it cannot tell while an answer that could bar is missing', () => {
    expect(judge({ rightToWork: null })).toMatchObject({
      eligible: null,
      unknown: ['right_to_work'],
    });
    expect(judge({ rightToWork: null, rightToReside: false }).eligible).toBe(false);
    expect(judge({ otherProvision: 'not_a_code' }).eligible).toBeNull();
    expect(judge({ monthsOutOfWork: null }).eligible).toBe(true);
  });

  it('explains each test in both languages, whatever the facts', () => {
    const maybe = fc.option(fc.boolean());
    const facts = fc.record<EligibilityFacts>({
      on: fc.constant('2026-06-10'),
      dateOfBirth: fc.option(fc.constantFrom('1990-01-01', '2009-01-01', '2015-01-01')),
      ageException: fc.option(fc.constantFrom(...codesOf('age_exception'))),
      rightToReside: maybe,
      rightToWork: maybe,
      conditions: fc.subarray(codesOf('condition')),
      groups: fc.subarray(codesOf('disadvantage_group')),
      declaredBasis: fc.option(fc.constantFrom(...codesOf('eligibility_basis'))),
      otherProvision: fc.option(fc.constantFrom(...codesOf('other_provision'))),
      employmentStatus: fc.option(fc.constantFrom(...codesOf('declared_employment_status'))),
      monthsOutOfWork: fc.option(fc.nat(60)),
      monthsInWork: fc.option(fc.nat(60)),
      atRiskOfLosingWork: maybe,
      neverEmployed: maybe,
    });
    fc.assert(
      fc.property(facts, (each) => {
        const { eligible, tests, errors } = judgeEligibility(each, limits);
        const bars = tests.filter((test) => test.severity === 'error');
        expect(eligible === true).toBe(bars.every((test) => test.result === 'pass'));
        expect(eligible === false).toBe(errors.length > 0);
        for (const test of tests) {
          if (test.severity === 'warning') expect(test.result).not.toBe('fail');
          for (const text of [test.rule, test.because]) {
            expect(text.en).toMatch(/^[^{}]+$/);
            expect(text.cy).toMatch(/^[^{}]+$/);
            expect(text.en).not.toBe(text.cy);
          }
        }
      }),
    );
  });

  it('reads its numbers from settings that exist, and says which one is missing', () => {
    for (const key of eligibilityRuleKeys) expect(defaults.get(key), key).toMatch(/^\d+$/);
    expect(() => limitsFrom(() => null)).toThrow('minimum_age');
  });
});
