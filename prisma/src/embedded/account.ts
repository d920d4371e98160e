import { EmbeddedDatabaseError } from './failures';
import { run } from './run';

/** The operating-system account that PostgreSQL runs as. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

const NAME = 'postgres';

async function find(): Promise<ServerAccount | undefined> {
  const [user, group] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
  if (user.code !== 0 || group.code !== 0) return undefined;
  return { uid: Number(user.output), gid: Number(group.output) };
}

/**
 * PostgreSQL refuses to run as root. Returns the unprivileged account `postgres`, created if the machine has none,
 * when this process is root; otherwise undefined: the current user runs the server.
 */
export async function serverAccount(): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await find();
  if (existing) return existing;
  await run('useradd', ['--system', '--user-group', '--no-create-home', NAME]);
  const created = await find();
  if (created) return created;
  throw new EmbeddedDatabaseError(
    'PostgreSQL refuses to run as root, and the user "postgres" could not be created. Start Placewell as an ordinary user.',
  );
}
