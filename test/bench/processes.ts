import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';

export interface Server {
  port: number;
  stop(): void;
}

const secret = () => randomBytes(32).toString('base64');

/** Settles with the port once it is known; rejects when the process ends before. */
function started(
  name: string,
  child: ChildProcess,
  listen: (tell: (port: number) => void) => void,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    listen((port) => resolve({ port, stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
}

/** Starts the floor to compare with; it sends its port when it listens. */
export function startBare(databaseUrl: string): Promise<Server> {
  const child = fork(new URL('bareServer.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE_URL: databaseUrl },
  });
  return started('The bare server', child, (tell) =>
    child.once('message', (port) => tell(Number(port))),
  );
}

/**
 * Starts the product as it runs in production, from its build: sign-in by API key, permissions, row filter, row-level
 * security, audit, limits, logs. It says in a line where it is ready; its log, on the same output, is dropped.
 */
export function startOurs(databaseUrl: string): Promise<Server> {
  const main = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      // One client asks for all of them here.
      PLACEWELL_REQUESTS_PER_MINUTE: '1000000000',
      PLACEWELL_SECRET: secret(),
      PLACEWELL_NINO_KEY: secret(),
      PLACEWELL_INDEX_KEY: secret(),
    },
  });
  return started('Placewell', child, (tell) =>
    child.stdout.on('data', (text: Buffer) => {
      const port = /ready: http:\/\/localhost:(\d+)/.exec(text.toString())?.[1];
      if (port) tell(Number(port));
    }),
  );
}
