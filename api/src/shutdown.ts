/** Thrown into a start that is under way when the user stops it. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** What has to be closed at the end, in the reverse order of opening; a stop may come at any moment. */
export interface Shutdown {
  /** Notes how to close what was just opened; closes it at once and throws Stopped if a stop was asked for. */
  add(close: () => Promise<void>): Promise<void>;
  /** Closes everything, once, however often it is called. */
  run(): Promise<void>;
}

export function createShutdown(): Shutdown {
  const closers: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;

  async function closeAll() {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  }

  return {
    async add(close) {
      closers.push(close);
      if (!running) return;
      await closeAll();
      throw new Stopped();
    },
    run() {
      running ??= closeAll();
      return running;
    },
  };
}
