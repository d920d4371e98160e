import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run';

const onLinux = process.platform === 'linux';

/** Fields of /proc/<pid>/stat after the name, which may itself hold spaces: state first, start time 20th. */
async function linuxStat(pid: number): Promise<string[] | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Returns a mark that tells this process from every other that had or will have its number, or undefined if it does
 * not live. A zombie (dead, but not yet collected by its parent) does not live.
 */
export async function lifeMark(pid: number): Promise<string | undefined> {
  if (!onLinux) {
    if (!answersSignals(pid)) return undefined;
    if (process.platform === 'win32') return 'alive';
    const { code, output } = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
    return code !== 0 || output.startsWith('Z') ? undefined : output.replace(/^\S+\s+/, '');
  }
  const stat = await linuxStat(pid);
  if (!stat || stat[0] === 'Z' || stat[0] === 'X') return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${boot.trim()}/${stat[19]}`;
}

export const isAlive = async (pid: number) => (await lifeMark(pid)) !== undefined;

/** Waits until the process is gone; returns whether it went within the time. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(20)) {
    if (!(await isAlive(pid))) return true;
  }
  return false;
}

/** The folder a process works in; undefined where the system does not tell. */
export const workingDirectory = (pid: number) =>
  readlink(`/proc/${pid}/cwd`).catch(() => undefined);

/** Living processes of the program `name` that work in `directory` (known on Linux only). */
export async function processesIn(directory: string, name: string): Promise<number[]> {
  if (!onLinux) return [];
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const matches = await Promise.all(
    pids.map(async (pid) => {
      if ((await workingDirectory(pid)) !== directory) return false;
      const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
      return program.trim() === name && (await isAlive(pid));
    }),
  );
  return pids.filter((_, index) => matches[index]);
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
