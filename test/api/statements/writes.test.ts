import { codesOf } from '@placewell/prisma/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StatementWorld, startListening } from './world';

let world: StatementWorld;
beforeAll(async () => {
  world = await startListening();
});
afterAll(() => world?.stop());

/** Gives a command and counts the statements it took. */
const give = async (command: string, type: string, input: object) => {
  const { result, data } = await world.during(() =>
    world.council.request<Record<string, { id: string; version: number }>>(
      `mutation ($input: ${type}!) { ${command}(input: $input) { id version } }`,
      { input },
    ),
  );
  return { record: result[command] as { id: string; version: number }, statements: data.length };
};

describe('a command takes as many statements for much as for little', () => {
  it('saving lines of a profile', async () => {
    const { allStartProfiles } = await world.council.request<{
      allStartProfiles: { id: string; version: number; status: string }[];
    }>('{ allStartProfiles { id version status } }');
    let profile = allStartProfiles.find(({ status }) => status === 'draft') ?? {
      id: '',
      version: 0,
    };
    const save = async (months: number) => {
      const lines = Array.from({ length: months }, (_, place) => ({
        month: `${2027 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-01`,
        starts: 10 + months,
      }));
      const { record, statements } = await give(
        'saveStartProfileLines',
        'SaveStartProfileLinesInput',
        {
          profileId: profile.id,
          version: profile.version,
          lines,
        },
      );
      profile = record;
      return statements;
    };
    const one = await save(1);
    expect(await save(40)).toBe(one);
    // Now all of them are known already: none is inserted.
    expect(await save(40)).toBeLessThanOrEqual(one);
  });

  it('recording a session with many contents, for a journey with many sessions', async () => {
    const [referralId] = (
      await world.council.request<{ allReferrals: { id: string }[] }>(
        '{ allReferrals(perPage: 1, filter: { status: "in_support" }) { id } }',
      )
    ).allReferrals.map(({ id }) => id);
    const record = async (contents: string[]) =>
      (
        await give('recordSession', 'RecordSessionInput', {
          referralId,
          heldOn: '2026-11-20',
          minutes: 30,
          mode: 'telephone',
          attendance: 'attended',
          contents,
        })
      ).statements;
    const one = await record(codesOf('support_content').slice(0, 1));
    for (let more = 0; more < 5; more += 1)
      expect(await record(codesOf('support_content'))).toBe(one);
  });
});
