import { type ChildProcess, fork } from 'node:child_process';

export interface Server {
  port: number;
  stop(): void;
}

/** Starts a server of the bench as a process of its own; it sends its port when it listens. */
export function start(file: string, databaseUrl: string): Promise<Server> {
  const child: ChildProcess = fork(new URL(file, import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE_URL: databaseUrl },
  });
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ port: Number(port), stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}
