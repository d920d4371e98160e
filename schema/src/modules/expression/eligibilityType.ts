import { builder } from '../../core/builder';
import type { EligibilityTest, Eligibility as Judgement } from '../../rules/eligibility';

const EligibilityTestType = builder.objectRef<EligibilityTest>('EligibilityTest').implement({
  description: 'One test of eligibility with its result and the facts it rests on.',
  fields: (t) => ({
    id: t.exposeString('id', { nullable: false, description: 'Name of the test.' }),
    severity: t.exposeString('severity', {
      nullable: false,
      description: 'error: failing it bars the person. warning: it can be confirmed with a reason.',
    }),
    result: t.exposeString('result', {
      nullable: false,
      description: 'pass, fail, warn, or unknown while a fact is not recorded.',
    }),
    rule: t.string({
      nullable: false,
      description: 'What the programme asks, in your language.',
      resolve: ({ rule }, _args, { locale }) => rule[locale],
    }),
    because: t.string({
      nullable: false,
      description: 'What was found, in your language.',
      resolve: ({ because }, _args, { locale }) => because[locale],
    }),
  }),
});

export const Eligibility = builder.objectRef<Judgement>('Eligibility').implement({
  description: 'Whether a person is eligible, and why.',
  fields: (t) => ({
    eligible: t.exposeBoolean('eligible', {
      nullable: true,
      description: 'Empty while a test that could bar the person has no answer.',
    }),
    basis: t.exposeString('basis', {
      nullable: true,
      description: 'disabled, disadvantaged or both, from the conditions and groups recorded.',
    }),
    tests: t.field({
      type: [EligibilityTestType],
      nullable: false,
      description: 'Every test that concerns the person.',
      resolve: ({ tests }) => tests,
    }),
    errors: t.exposeStringList('errors', {
      nullable: false,
      description: 'Names of the tests that bar the person.',
    }),
    warnings: t.exposeStringList('warnings', {
      nullable: false,
      description: 'Names of the tests to be confirmed.',
    }),
    unknown: t.exposeStringList('unknown', {
      nullable: false,
      description: 'Names of the tests for which a fact is not recorded.',
    }),
  }),
});
