import { Kind, type OperationDefinitionNode, print, type VariableDefinitionNode } from 'graphql';
import { submittedReturn } from './returns';

/** Whose id a variable is, where its name does not say so. */
const records: Record<string, string> = {
  profileId: 'startProfile',
  specialistId: 'employmentSpecialist',
  partnerId: 'organisation',
  accountableBodyId: 'organisation',
  periodId: 'returnPeriod',
};

const [from, to] = submittedReturn.revisions;
const january = { measure: 'B3.02', period: 'month', from: '2026-01-01', to: '2026-01-31' };

/** Values for what is neither a page nor an id, by name or type. */
const others: Record<string, unknown> = {
  resource: 'referrals',
  ids: ['B3.01', 'B3.02'],
  nino: 'QQ123456C',
  KpiInput: { from: '2026-01-01' },
  FiguresInput: { measures: ['B3.02'], period: 'month', from: '2026-01-01', to: '2026-11-23' },
  ForecastInput: {},
  PreviewRuleInput: { ruleKey: 'caseload_cap', value: '23', validFrom: '2026-01-01' },
  MembersInput: january,
  ReturnOffendersInput: { revisionId: to, check: 'contact_owed' },
  ReturnFiguresInput: { revisionId: to },
  ReturnMembersInput: { revisionId: to, measure: 'B1.02' },
  ReturnDifferenceInput: { fromRevisionId: from, toRevisionId: to },
  ChangedSinceSubmissionInput: { periodId: submittedReturn.period },
  revisionId: to,
  CheckEligibilityInput: { conditions: ['autism'], dateOfBirth: '1990-04-01' },
  Date: '2026-11-23',
  Boolean: true,
};

/** Inputs that name a journey. */
const ofJourney: Record<string, (referralId: string | undefined) => object> = {
  JourneyFiguresInput: (referralId) => ({
    period: 'month',
    from: january.from,
    to: january.to,
    referralId,
  }),
  ExplainInput: (referralId) => ({ ...january, referralId }),
};

/** The kind of record whose id a variable holds: by its name, or by the question that asks with it. */
function recordOf(operation: OperationDefinitionNode, name: string): string {
  if (name !== 'id') return records[name] ?? name.replace(/Id$/, '');
  const asking = operation.selectionSet.selections.find(
    (node) => node.kind === Kind.FIELD && node.arguments?.some((arg) => print(arg) === 'id: $id'),
  );
  if (asking?.kind !== Kind.FIELD) throw new Error('Nothing asks with the variable id');
  return asking.name.value;
}

/**
 * Values for the variables of a document, for few rows or for many; none where the document does without.
 * @param someId gives the id of some record of a kind
 */
export async function variablesFor(
  operation: OperationDefinitionNode,
  perPage: number,
  someId: (record: string) => Promise<string | undefined>,
): Promise<Record<string, unknown>> {
  async function valueFor({ variable, type }: VariableDefinitionNode): Promise<unknown> {
    const name = variable.name.value;
    const typeName = print(type).replaceAll(/[[\]!]/g, '');
    if (name === 'page') return 0;
    if (name === 'perPage' || name === 'first') return perPage;
    if (name in others || typeName in others) return others[name] ?? others[typeName];
    if (ofJourney[typeName]) return ofJourney[typeName](await someId('referral'));
    if (typeName.endsWith('Filter')) return {};
    if (type.kind !== Kind.NON_NULL_TYPE) return undefined;
    if (typeName !== 'ID') throw new Error(`Say in this file what the variable ${name} can be`);
    return someId(recordOf(operation, name));
  }
  const values: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? [])
    values[definition.variable.name.value] = await valueFor(definition);
  return values;
}
