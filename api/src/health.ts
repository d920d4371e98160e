import type { RequestHandler } from 'express';

/** A database that takes longer than this does not answer. */
const PATIENCE_MILLISECONDS = 2_000;

/** `{"status":"ok"}` while the database answers, else 503. Says nothing more: anybody may ask. */
export function health(check: () => Promise<void>): RequestHandler {
  return async (_request, response) => {
    const answers = await within(PATIENCE_MILLISECONDS, check());
    response.status(answers ? 200 : 503).json({ status: answers ? 'ok' : 'unavailable' });
  };
}

async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
