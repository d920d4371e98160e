import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { eligible, gql, onExpression } from './commands';
import { refused } from './refused';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const fields = 'eligible basis tests { id severity result rule because } errors warnings unknown';
const dryRun = gql`query ($input: CheckEligibilityInput!) { checkEligibility(input: $input) { ${fields} } }`;

interface Answer {
  eligible: boolean | null;
  basis: string | null;
  tests: { id: string; severity: string; result: string; rule: string; because: string }[];
  errors: string[];
  warnings: string[];
  unknown: string[];
}

describe('eligibility', () => {
  it('explains every test of a person, and says what is not recorded yet', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const { id } = await onExpression(manager, 'submitExpressionOfInterest', {
      ...eligible(),
      rightToWork: undefined,
    });
    const { eligibility } = await manager.request<{ eligibility: Answer }>(
      gql`query ($id: ID!) { eligibility(expressionOfInterestId: $id) { ${fields} } }`,
      { id },
    );
    expect(eligibility).toMatchObject({
      eligible: null,
      basis: 'disabled',
      errors: [],
      warnings: [],
      unknown: ['right_to_work'],
    });
    expect(eligibility.tests).toContainEqual({
      id: 'age',
      severity: 'error',
      result: 'pass',
      rule: 'Aged 18 or over, or 16 and over with one of the three exceptions',
      because: 'Aged 36 on 23 November 2026.',
    });
  });

  it('is told in Welsh to those who read Welsh', async () => {
    const place = await world.partnerOf(await world.accountableBody());
    const cookie = await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId));
    const client = world.client({ cookie, 'accept-language': 'cy' });
    const { checkEligibility } = await client.request<{ checkEligibility: Answer }>(dryRun, {
      input: { conditions: ['autism'], dateOfBirth: '1990-04-01' },
    });
    expect(checkEligibility.tests.find(({ id }) => id === 'age')?.because).toBe(
      'Yn 36 oed ar 23 Tachwedd 2026.',
    );
  });

  it('uses the limits of the accountable body, in a dry run that saves nothing', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const input = {
      dateOfBirth: '2009-12-01',
      ageException: 'universal_credit_under_18',
      rightToReside: true,
      rightToWork: true,
      otherProvision: 'none',
      declaredEmploymentStatus: 'not_in_employment',
      monthsOutOfWork: 8,
      disadvantageGroups: ['offender'],
    };
    const check = async () =>
      (await manager.request<{ checkEligibility: Answer }>(dryRun, { input })).checkEligibility;
    expect(await check()).toMatchObject({ eligible: true, basis: 'disadvantaged', warnings: [] });
    await world.insert('rule_setting', {
      rule_key: 'minimum_months_out_of_work',
      accountable_body_id: body,
      value: '9',
      valid_from: '2026-01-01',
    });
    expect(await check()).toMatchObject({ eligible: true, warnings: ['work_history'] });
    const { rows } = await world.owner.query(
      'select 1 from participant where accountable_body_id = $1',
      [body],
    );
    expect(rows).toEqual([]);
  });

  it('of another partner’s person is not to be found, and an analyst may not ask', async () => {
    const body = await world.accountableBody();
    const { expressionId } = await world.journey.met(await world.partnerOf(body));
    const other = await world.partnerOf(body);
    const ask = gql`query ($id: ID!) { eligibility(expressionOfInterestId: $id) { eligible } }`;
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', other.partnerId));
    expect((await refused(manager.request(ask, { id: expressionId }))).code).toBe('NOT_FOUND');
    const analyst = await world.signedIn(await world.user('AB_ANALYST', body));
    expect((await refused(analyst.request(ask, { id: expressionId }))).code).toBe('FORBIDDEN');
  });
});
