import { readFileSync } from 'node:fs';

const INTERVAL = 500;

/** State and parent of a process; undefined where the system has no /proc, or no such process. */
function look(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** The npm that started us: our parent, or the parent of the shell that npm has put between. */
function npmProcess() {
  try {
    const command = readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').split('\0');
    if (command[1] === '-c') return look(process.ppid)?.parent ?? process.ppid;
  } catch {
    // No /proc: the shells of those systems replace themselves by what they run.
  }
  return process.ppid;
}

/**
 * Stops Placewell when the npm that started it is gone. A signal that is sent to npm ends the shell between us, which
 * tells nobody, so without this `kill` of `npm start` would leave the server running.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const npm = npmProcess();
  const known = look(npm) !== undefined;
  const timer = setInterval(() => {
    const { state = 'gone' } = look(npm) ?? {};
    const gone = process.ppid !== parent || (known && (state === 'gone' || state === 'Z'));
    if (!gone) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, INTERVAL).unref();
}
