import { seedDemonstration } from '@placewell/prisma/seed';
import { ninoKeysOf, todayInLondon } from '../application';
import { type Auth, createAuth } from '../auth';
import { temporaryPassword } from '../auth/credentials';
import { asOwner } from '../auth/owner';
import type { Config } from '../config';
import { makeReturnHistory } from './returns';
import { type DemonstrationSignIn, readSignIns, writeSignIns } from './signIns';
import { clientsToMake, DEMONSTRATION_DOMAIN, makeUsers } from './users';

export { type DemonstrationSignIn, signInsFile } from './signIns';

/** Production was pointed at a database in which the demonstration's known passwords work. */
export class DemonstrationInProduction extends Error {
  override name = 'DemonstrationInProduction';
}

const KEYS_LAST_DAYS = 365;

/**
 * Fills the database with the demonstration programme and its sign-ins at the first start. An
 * interrupted first start is taken up where it stood.
 * @returns the sign-ins
 */
export async function prepareDemonstration(
  config: Config,
  url: string,
  say: (line: string) => void,
): Promise<DemonstrationSignIn[]> {
  const seeded = await isSeeded(url);
  const known = readSignIns(config.dataDirectory);
  if (seeded && known) return known;
  const today = config.today ?? todayInLondon();
  const keys = ninoKeysOf(config);
  if (!seeded) await seedDemonstration({ url, today, keys, log: say });
  const signIns = await makeSignIns(config, url);
  await makeReturnHistory({ url, today, keys, say });
  writeSignIns(config.dataDirectory, signIns);
  return signIns;
}

/** @throws DemonstrationInProduction */
export async function refuseDemonstration(url: string): Promise<void> {
  const { rows } = await asOwner(url, (owner) =>
    owner.query('select from app_user where email like $1 limit 1', [`%.${DEMONSTRATION_DOMAIN}`]),
  );
  if (rows.length === 0) return;
  throw new DemonstrationInProduction(
    'This database holds the demonstration with its sign-ins. Give production a database of its own.',
  );
}

async function isSeeded(url: string): Promise<boolean> {
  const { rows } = await asOwner(url, (owner) => owner.query('select from organisation limit 1'));
  return rows.length > 0;
}

async function makeSignIns(config: Config, databaseUrl: string): Promise<DemonstrationSignIn[]> {
  const { publicUrl, secrets } = config;
  const auth = createAuth({ databaseUrl, publicUrl, secret: secrets.session });
  try {
    return [
      ...(await signInsOfPeople(auth, databaseUrl)),
      ...(await keysOfSystems(auth, databaseUrl)),
    ];
  } finally {
    await auth.close();
  }
}

async function signInsOfPeople(auth: Auth, url: string): Promise<DemonstrationSignIn[]> {
  const users = await asOwner(url, makeUsers);
  const signIns: DemonstrationSignIn[] = [];
  // One after another: hashing takes the processor, and a slow one would let the database's connections wait too long.
  for (const { id, email, role, organisation } of users) {
    const password = temporaryPassword();
    await auth.createSignIn(id, password);
    signIns.push({ role, organisation, email, password, apiKey: null });
  }
  return signIns;
}

async function keysOfSystems(auth: Auth, url: string): Promise<DemonstrationSignIn[]> {
  const clients = await asOwner(url, clientsToMake);
  const expiresAt = new Date(Date.now() + KEYS_LAST_DAYS * 86_400_000);
  return Promise.all(
    clients.map(async ({ organisation, ...client }) => {
      const { key } = await auth.createApiKey({ ...client, expiresAt });
      return { role: client.role, organisation, email: null, password: null, apiKey: key };
    }),
  );
}
