import { randomBytes } from 'node:crypto';
import type { Role } from '@placewell/prisma';
import { enterUnpublishedRules, loadProgramme, simulateProgramme } from '@placewell/prisma/seed';
import { today } from '../../support/application';
import { startWorld } from '../../support/world';

const keys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };

export type SimulatedWorld = Awaited<ReturnType<typeof startSimulated>>;

/** A Placewell that holds a simulated programme, beside the truth about it. */
export async function startSimulated(
  participants: number,
  options?: Parameters<typeof startWorld>[0],
) {
  const world = await startWorld(options);
  const programme = simulateProgramme({ seed: 2311, today, participants });
  await loadProgramme(world.owner, programme, { keys, audit: false });
  await enterUnpublishedRules(world.owner, programme);
  const { counts } = programme.truth;
  const organisation = (code: string): string => {
    const found = programme.frame.organisations.find((row) => row.code === code);
    if (!found) throw new Error(`No organisation ${code}`);
    return found.id;
  };
  return {
    ...world,
    programme,
    organisation,
    /** Months with journeys, 'YYYY-MM', the first to the current one. */
    months: [...new Set(counts.map((count) => count.month))]
      .filter((month) => month <= today.slice(0, 7))
      .sort(),
    /** A client of the API for somebody of an organisation. */
    as: async (role: Role, code: string) =>
      world.signedIn(await world.user(role, organisation(code))),
    /** A client of the API with a key of an organisation. */
    withKey: async (role: Role, code: string) => {
      const { key } = await world.apiClient(role, organisation(code));
      return world.client({ 'x-api-key': key });
    },
  };
}
