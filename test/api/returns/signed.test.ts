// What a signature is under: the figures, and the personal rows that no figure shows.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../../support/commands';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import {
  contacts,
  done,
  give,
  type Office,
  officeOf,
  periodOf,
  type ReturningWorld,
  type Revision,
  readyReturn,
  revisionOf,
  startedIn,
  startReturning,
} from './returning';

// A whole return is prepared, signed and frozen.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let world: ReturningWorld;
let place: Place;
let other: Place;
let office: Office;
let changed: Journey;
let ready: Revision;

beforeAll(async () => {
  world = await startReturning();
  const body = await world.accountableBody();
  place = await world.partnerOf(body);
  other = await world.partnerOf(body);
  office = await officeOf(world, body, [place.partnerId, other.partnerId]);
  await startedIn(world, place);
  changed = await startedIn(world, other);
  done(await command(office.preparer, 'setReturnContacts', contacts));
  ready = await readyReturn(office, await periodOf(world, body, '2026-10-01'));
  await world.owner.query(`select set_config('app.reason', 'A correction of the test.', false)`);
});
afterAll(() => world?.stop());

const set = (values: string) =>
  world.owner.query(`update participant set ${values} where id = $1`, [changed.participantId]);
const now = async () => {
  const { id, version } = await revisionOf(office.preparer, ready.id);
  return { id, version };
};
const submit = async () => give(office.preparer, 'submitReturn', await now());
const sign = async () => give(office.signer, 'signReturn', await now());
const signPart = async ({ partnerId }: Place) =>
  give(office.managers.get(partnerId) as never, 'signReturnPart', { revisionId: ready.id });
const refused = { code: 'INVALID_STATE', message: expect.stringContaining('personal rows') };

describe('a personal row that changes after the signatures', () => {
  it('keeps the return from being submitted', async () => {
    await set(`address_line1 = '2 Another Street'`);
    expect(await submit()).toMatchObject(refused);
  });

  it('is signed by its own partner again before the accountable body signs again', async () => {
    expect(await sign()).toMatchObject({
      ...refused,
      extensions: { partners: [other.partnerId] },
    });
    done(await signPart(other));
    // The partner has seen it, the accountable body not yet.
    expect(await submit()).toMatchObject(refused);
    done(await sign());
  });

  it('undoes the signatures again when it changes again, and another partner’s signature stays', async () => {
    await set(`date_of_birth = date_of_birth + 1`);
    expect(await submit()).toMatchObject(refused);
    done(await signPart(place));
    expect((await sign()).extensions?.partners).toEqual([other.partnerId]);
    done(await signPart(other));
    done(await sign());
    expect(done(await submit()).status).toBe('submitted');
  });
});
