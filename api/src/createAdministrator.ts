import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { createAuth, explain, Refusal } from './auth';
import { temporaryPassword } from './auth/credentials';
import type { Config } from './config';
import { openDatabase } from './database';
import type { Shutdown } from './shutdown';

export const USAGE = `Usage: npm start -- create-administrator --email <address> --name <name>
         [--organisation <code> --organisation-name <name>] [--password-stdin]

Makes the system administrator who lets everybody else in. The organisation is the accountable body; it
is made if its code is new, and may be left out when there is one. The password is read from standard
input with --password-stdin; otherwise one is made and printed once.`;

/** A command that was put wrongly or refused; the message is for whoever typed it. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}

/**
 * Runs the command `create-administrator`: the one way to the first user of a production system.
 * @throws CommandFailed
 */
export async function createAdministrator(
  config: Config,
  args: string[],
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<void> {
  const { email, name, organisation, given } = await read(args);
  const { url } = await openDatabase(config, shutdown, say);
  const auth = createAuth({
    databaseUrl: url,
    secret: config.secrets.session,
    publicUrl: config.publicUrl,
  });
  await shutdown.add(() => auth.close());
  const password = given ?? temporaryPassword();
  try {
    await auth.createAdministrator({
      email,
      name,
      password,
      ...(organisation && { organisation }),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, errors } = explain(error, 'en');
    throw new CommandFailed([...new Set([message, ...Object.values(errors)])].join('\n'));
  }
  say(`The system administrator ${email} can sign in now.`);
  if (given === undefined) say(`Password (shown this once): ${password}`);
}

async function read(args: string[]) {
  const { email, name, organisation: code, ...values } = parse(args);
  if (!email || !name) throw new CommandFailed(USAGE);
  const organisationName = values['organisation-name'];
  if (code && !organisationName)
    throw new CommandFailed('--organisation needs --organisation-name.');
  const given = values['password-stdin'] ? (await readAll(process.stdin)).trimEnd() : undefined;
  const organisation = code && organisationName ? { code, name: organisationName } : undefined;
  return { email, name, organisation, given };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        organisation: { type: 'string' },
        'organisation-name': { type: 'string' },
        'password-stdin': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new CommandFailed(`${(error as Error).message}\n\n${USAGE}`);
  }
}
