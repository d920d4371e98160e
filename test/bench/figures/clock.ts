import { readFileSync } from 'node:fs';

/** Runs something and gives how long it took, in milliseconds. */
export type Clock = (work: () => Promise<unknown>) => Promise<number>;

export const wall: Clock = async (work) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Milliseconds that a process has had of a processor so far; undefined where the system does not tell. */
function processorTime(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/** What PostgreSQL works, which is not lengthened by what else the machine does; where it runs elsewhere, what passes. */
export const clockOf = (backend: number): Clock =>
  processorTime(backend) === undefined
    ? wall
    : async (work) => {
        const before = processorTime(backend) ?? 0;
        await work();
        return (processorTime(backend) ?? 0) - before;
      };
