import { gql } from 'graphql-request';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officeOf, periodOf, type ReturningWorld, startReturning } from './returning';

let world: ReturningWorld;
beforeAll(async () => {
  world = await startReturning();
});
afterAll(() => world?.stop());

it('a return says how many working days are left, and how many it is late, over holidays too', async () => {
  const body = await world.accountableBody();
  const { partnerId } = await world.partnerOf(body);
  const { preparer } = await officeOf(world, body, [partnerId]);
  const id = await periodOf(world, body, '2026-10-01');
  const dueOn = '2026-11-06';
  const left = async (today: string) => {
    world.today.is = today;
    const { returnPeriod } = await preparer.request<{
      returnPeriod: { dueOn: string; workingDaysLeft: number };
    }>(gql`query left($id: ID!) { returnPeriod(id: $id) { dueOn workingDaysLeft } }`, { id });
    expect(returnPeriod.dueOn).toBe(dueOn);
    return returnPeriod.workingDaysLeft;
  };
  expect(await left('2026-11-04')).toBe(2);
  expect(await left(dueOn)).toBe(0);
  expect(await left('2026-11-08')).toBe(0); // a Sunday: the first working day after it has not begun
  expect(await left('2026-11-09')).toBe(-1);
  // Christmas Day and the substitute for Boxing Day are no working days.
  expect((await left('2026-12-29')) - (await left('2026-12-24'))).toBe(-1);
});
