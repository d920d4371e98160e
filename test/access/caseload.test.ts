// An Employment Specialist reads what the partner's work needs and writes to the own caseload only.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { schemaOperations } from './document';
import { isPermitted } from './expected';
import { type Operation, operations } from './operations';
import { outcomeOf } from './outcome';
import { makeSide, type Side } from './side';

let world: World;
let side: Side;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  side = await makeSide(world, await world.partnerOf(await world.accountableBody()), 'QQ123456A');
  headers = { cookie: await world.cookieOf(side.colleague.userId) };
});
afterAll(() => world?.stop());

/** What a specialist may do about anybody's people or about nobody's: new interest, and employers. */
const ofNobodysCaseload = [
  'submitExpressionOfInterest',
  'updateExpressionOfInterest',
  'recordPreScreen',
  'recordInitialMeeting',
  'decideNotToRefer',
  'correctAssessment',
  'takeBackDecision',
  'makeReferral',
  'startReferral',
  'createEmployer',
  'updateEmployer',
  'revealNino',
  'revealContact',
];

const commands = [...schemaOperations].filter(
  ([name, { kind }]) =>
    kind === 'mutation' &&
    operations[name]?.rows === 'partner' &&
    isPermitted('EMPLOYMENT_SPECIALIST', name) &&
    !ofNobodysCaseload.includes(name),
);

describe('a specialist', () => {
  it('reads about a colleague’s people', async () => {
    const asking = {
      role: 'EMPLOYMENT_SPECIALIST',
      id: side.colleague.userId,
      view: 'own',
    } as const;
    for (const name of ['participant', 'referral', 'session', 'allJobs']) {
      const operation = operations[name] as Operation;
      const args = await operation.args(side, asking);
      expect(await outcomeOf(world.url, { headers }, name, operation, args)).toBe('data');
    }
  });

  it.each(commands)('cannot %s for them', async (name) => {
    const operation = operations[name] as Operation;
    const own = { ...side, specialist: side.colleague, colleague: side.specialist };
    const asking = {
      role: 'EMPLOYMENT_SPECIALIST',
      id: side.colleague.userId,
      view: 'own',
    } as const;
    const call = async (about: Side) =>
      outcomeOf(world.url, { headers }, name, operation, await operation.args(about, asking));

    expect(await call(side)).toBe('FORBIDDEN');
    // The same on the own caseload, so that it was the caseload that was refused; records of the side stay another's.
    const records = /^(update|correct)(?!Participant|Characteristics|StartDetails)/;
    if (!records.test(name)) expect(await call(own)).toBe('data');
  });

  it('has commands to be refused', () => {
    expect(commands.length).toBeGreaterThan(20);
  });
});
