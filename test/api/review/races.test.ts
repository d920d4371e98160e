import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Place } from '../../support/world/organisations';

let world: World;
let place: Place;
let client: Awaited<ReturnType<World['signedIn']>>;
beforeAll(async () => {
  world = await startWorld();
  place = await world.partnerOf(await world.accountableBody());
  client = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
});
afterAll(() => world?.stop());

/** Sends the same command several times at the same moment: how many were done, and how the others were refused. */
async function atOnce(name: string, input: object, times = 4) {
  const answers: Answer[] = await Promise.all(
    Array.from({ length: times }, () => command(client, name, input)),
  );
  const codes = new Set(answers.flatMap(({ code }) => code ?? []));
  return { done: answers.filter(({ data }) => data).length, codes: [...codes] };
}

const count = async (table: string, where: string, value: string) =>
  Number(
    (await world.owner.query(`select count(*) as n from ${table} where ${where} = $1`, [value]))
      .rows[0].n,
  );

const oneOnly = (refusals: RegExp) => ({
  done: 1,
  codes: expect.toSatisfy((codes: string[]) => codes.every((code) => refusals.test(code))),
});
const tooLate = /^(CONFLICT|INVALID_STATE)$/;

const stated = {
  source: 'self',
  declaredEmploymentStatus: 'not_in_employment',
  declaredEligibilityBasis: 'disabled',
  rightToReside: true,
  rightToWork: true,
  otherProvision: 'none',
  monthsOutOfWork: 12,
  privacyNoticeVersion: '1',
};

describe('commands at the same moment', () => {
  it('start a journey once', async () => {
    const { id: specialistId } = await world.specialist(place);
    const { referralId } = await world.journey.acknowledged(place);
    expect(await atOnce('startReferral', { referralId, specialistId })).toEqual(oneOnly(tooLate));
    expect(await count('model_period', 'referral_id', referralId)).toBe(1);
    expect(await count('assignment', 'referral_id', referralId)).toBe(1);
  });

  it('extend support once', async () => {
    const { referralId } = await world.journey.started(place);
    const input = { referralId, months: 3, extensionReason: 'near_outcome', approvedBy: 'Manager' };
    expect(await atOnce('extendSupport', input)).toEqual(oneOnly(tooLate));
    expect(await count('extension', 'referral_id', referralId)).toBe(1);
  });

  it('assign one specialist', async () => {
    const { id: first } = await world.specialist(place);
    const { id: specialistId } = await world.specialist(place);
    const { referralId } = await world.journey.started(place, first);
    const again = /^(CONFLICT|BAD_USER_INPUT)$/;
    expect(await atOnce('assignSpecialist', { referralId, specialistId })).toEqual(oneOnly(again));
    expect(await count('assignment', 'referral_id', referralId)).toBe(2);
  });

  it('record one person of a National Insurance number', async () => {
    const person = {
      forename: 'Racing',
      surname: 'Invented',
      dateOfBirth: '1990-04-01',
      localAuthorityCode: 'E07000105',
      conditions: ['autism'],
      nino: 'QQ777777C',
    };
    expect(await atOnce('submitExpressionOfInterest', { person, ...stated })).toEqual(
      oneOnly(/^(CONFLICT|BAD_USER_INPUT)$/),
    );
    expect(await count('participant', 'forename', 'Racing')).toBe(1);
  });

  it('take one expression of interest of a known person', async () => {
    const { participantId } = await world.journey.ended(place);
    const input = { participantId, ...stated };
    expect(await atOnce('submitExpressionOfInterest', input)).toEqual(oneOnly(tooLate));
    expect(await count('expression_of_interest', 'participant_id', participantId)).toBe(2);
  });
});
