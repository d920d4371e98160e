import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { type Acting, type DatabaseWorld, openWorld, refusal } from './support';

let world: DatabaseWorld;
let here: Place;
const denied = { code: '42501' };
beforeAll(async () => {
  world = await openWorld();
  here = await world.partnerOf(await world.accountableBody());
});
afterAll(() => world?.close());

describe('an Employment Specialist', () => {
  it('writes to the own caseload and reads the partner’s', async () => {
    const mine = await world.specialist(here);
    const colleague = await world.specialist(here);
    const acting: Acting = {
      role: 'EMPLOYMENT_SPECIALIST',
      organisationId: here.partnerId,
      specialistId: mine.id,
      id: mine.userId,
    };
    const own = await world.journey.started(here, mine.id);
    const hers = await world.journey.started(here, colleague.id);
    expect(await world.referralsOf(acting)).toEqual(
      expect.arrayContaining([own.referralId, hers.referralId]),
    );
    expect(await world.insertAs(acting, 'session', world.sessionOf(own))).toHaveLength(1);
    expect(await refusal(world.insertAs(acting, 'session', world.sessionOf(hers)))).toMatchObject(
      denied,
    );
    const acknowledged = (of: Journey) =>
      world.as(acting, (sql) =>
        sql('update referral set prap_reference = $1 where id = $2 returning id', [
          'R1',
          of.referralId,
        ]),
      );
    expect(await acknowledged(own)).toHaveLength(1);
    expect(await acknowledged(hers)).toEqual([]);
    const renamed = (of: Journey) =>
      world.as(acting, (sql) =>
        sql(`update participant set town = 'Deal' where id = $1 returning id`, [of.participantId]),
      );
    expect(await renamed(own)).toHaveLength(1);
    expect(await renamed(hers)).toEqual([]);
  });

  it('takes on a journey that is nobody’s, but no colleague’s and not for a colleague', async () => {
    const mine = await world.specialist(here);
    const colleague = await world.specialist(here);
    const acting: Acting = {
      role: 'EMPLOYMENT_SPECIALIST',
      organisationId: here.partnerId,
      specialistId: mine.id,
    };
    const assign = (of: Journey, specialistId: string, startsOn: string) =>
      world.insertAs(acting, 'assignment', {
        ...world.journey.of(of),
        specialist_id: specialistId,
        starts_on: startsOn,
      });
    const free = await world.journey.started(here);
    expect(await refusal(assign(free, colleague.id, '2026-11-23'))).toMatchObject(denied);
    expect(await assign(free, mine.id, '2026-11-23')).toHaveLength(1);
    const hers = await world.journey.started(here, colleague.id);
    await world.sql(`update assignment set ends_on = '2026-12-31' where referral_id = $1`, [
      hers.referralId,
    ]);
    expect(await refusal(assign(hers, mine.id, '2027-01-01'))).toMatchObject(denied);
  });

  it('still completes the record of a journey that ended in the own hands', async () => {
    const mine = await world.specialist(here);
    const own = await world.journey.started(here, mine.id);
    await world.sql(
      `update referral set ended_on = '2026-10-30', end_reason = 'found_work' where id = $1`,
      [own.referralId],
    );
    await world.sql(`update assignment set ends_on = '2026-10-30' where referral_id = $1`, [
      own.referralId,
    ]);
    const acting: Acting = {
      role: 'EMPLOYMENT_SPECIALIST',
      organisationId: here.partnerId,
      specialistId: mine.id,
    };
    const earning = { period_from: '2026-10-01', period_to: '2026-10-31', gross_pence: 90_000 };
    expect(
      await world.insertAs(acting, 'earning', {
        ...world.journey.of(own),
        ...earning,
        source: 'payslip',
      }),
    ).toHaveLength(1);
  });
});
