/** A failure of the embedded database, said in one sentence for the person who typed `npm start`. */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';
}

const fullDisk = (directory: string) =>
  `The disk that holds ${directory} is full. Free about 200 MB there and start Placewell again; nothing that was saved is lost.`;

/** The sentences for what PostgreSQL says when it cannot be initialised or started. */
const explanations: [pattern: RegExp, sentence: (directory: string) => string][] = [
  [/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/, fullDisk],
  [
    /Cannot allocate memory|could not map anonymous shared memory/,
    () => 'There is not enough memory to start the database (it needs about 300 MB).',
  ],
  [
    /wrong ownership|EACCES|EPERM|Permission denied/,
    (directory) =>
      `The database in ${directory} belongs to another user. Start Placewell as the user who started it first (as root, if it was started as root).`,
  ],
  [/EROFS|Read-only file system/, (directory) => `Placewell cannot write to ${directory}.`],
];

/** Returns the sentence for what a program of PostgreSQL, or the file system, has said. */
export function explain(output: string, directory: string): EmbeddedDatabaseError {
  const known = explanations.find(([pattern]) => pattern.test(output));
  if (known) return new EmbeddedDatabaseError(known[1](directory));
  const fatal = output.split('\n').filter((line) => /FATAL|PANIC|error/i.test(line));
  const reason = (fatal.at(-1) ?? output.trim().split('\n').at(-1) ?? '').trim();
  return new EmbeddedDatabaseError(`The database in ${directory} does not start: ${reason}`);
}

/** Runs `work` and turns what the file system refuses (full disk, rights) into a sentence. */
export async function explainingFailures<Result>(
  directory: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (error instanceof EmbeddedDatabaseError || !/^E[A-Z]+$/.test(code)) throw error;
    throw explain(`${code} ${(error as Error).message}`, directory);
  }
}
