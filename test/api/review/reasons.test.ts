import { afterAll, beforeAll, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

it('changes recorded pay with a reason only, which stays with the change', async () => {
  const place = await world.partnerOf(await world.accountableBody());
  const { referralId } = await world.journey.started(place);
  const client = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  const pay = { periodFrom: '2026-04-01', periodTo: '2026-04-30', source: 'payslip' };
  const recorded = await command(client, 'recordEarnings', {
    ...pay,
    referralId,
    grossPence: 80_000,
  });
  const corrected = { ...pay, id: recorded.data?.id, version: 1, grossPence: 90_000 };
  const refused = await command(client, 'correctEarnings', corrected);
  expect(Object.keys(refused.errors ?? {})).toEqual(['reason']);
  const reason = 'The slip was misread.';
  expect((await command(client, 'correctEarnings', { ...corrected, reason })).code).toBeUndefined();
  const { rows } = await world.owner.query(
    `select reason from audit_event where row_id = $1 and action = 'update'`,
    [recorded.data?.id],
  );
  expect(rows).toEqual([{ reason }]);
});
