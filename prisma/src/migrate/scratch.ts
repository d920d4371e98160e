import { startTemporary } from '../embedded/temporary';
import { deploy } from './deploy';

/** Runs `work` with the address of a database that holds all migrations and nothing else, and throws it away. */
export async function withScratchDatabase<Result>(
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startTemporary();
  try {
    await deploy(server.url);
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
