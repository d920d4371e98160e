import type { World } from '../support/world';
import type { Sides } from './callers';
import { makeSide } from './side';

/** The own partner, another one of the same accountable body, one of another body, and one whose data sharing ends. */
export async function makeSides(world: World): Promise<Sides> {
  const body = await world.accountableBody();
  const elsewhere = await world.accountableBody();
  const lapsing = await world.partnerOf(body);
  const sides = {
    own: await makeSide(world, await world.partnerOf(body), 'QQ123456A'),
    sibling: await makeSide(world, await world.partnerOf(body), 'QQ223456B'),
    foreign: await makeSide(world, await world.partnerOf(elsewhere), 'QQ323456C'),
    lapsed: await makeSide(world, lapsing, 'QQ423456D'),
  };
  await world.owner.query(
    `update delivery_agreement set data_sharing_to = '2026-11-22' where partner_id = $1`,
    [lapsing.partnerId],
  );
  return sides;
}
