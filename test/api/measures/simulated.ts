import { randomBytes } from 'node:crypto';
import {
  enterUnpublishedRules,
  loadProgramme,
  type Programme,
  simulateProgramme,
} from '@placewell/prisma/seed';
import { today } from '../../support/application';
import { startWorld, type World } from '../../support/world';

export type Simulated = World & { programme: Programme; idOf(code: string): string };

const keys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };

/** A Placewell with a simulated programme in it. */
export async function simulate(seed: number, participants: number): Promise<Simulated> {
  const world = await startWorld();
  const programme = simulateProgramme({ seed, today, participants });
  await loadProgramme(world.owner, programme, { keys, audit: false });
  await enterUnpublishedRules(world.owner, programme);
  const idOf = (code: string) => {
    const found = programme.frame.organisations.find((row) => row.code === code);
    if (!found) throw new Error(`There is no ${code}`);
    return found.id;
  };
  return { ...world, programme, idOf };
}
