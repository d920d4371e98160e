import { execFile } from 'node:child_process';
import type { ServerAccount } from './account';

export interface Outcome {
  /** Exit code; -1 when the program could not be started at all. */
  code: number;
  /** What it wrote to both streams. */
  output: string;
}

/** PostgreSQL's messages are read by explain(), so they must be English. Windows programs need their own environment. */
const environment =
  process.platform === 'win32'
    ? undefined
    : { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/** Runs a program to its end, as `account` if one is given, from a folder that everybody may enter. Never rejects. */
export function run(program: string, args: string[], account?: ServerAccount): Promise<Outcome> {
  const options = { ...account, cwd: '/', env: environment, windowsHide: true };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      resolve({ code, output: `${stdout}${stderr}${code === -1 ? error?.message : ''}`.trim() });
    });
  });
}
