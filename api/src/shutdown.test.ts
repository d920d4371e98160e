import { expect, it } from 'vitest';
import { createShutdown, Stopped } from './shutdown';

it('closes what was opened, last first, and once', async () => {
  const closed: string[] = [];
  const shutdown = createShutdown();
  await shutdown.add(async () => void closed.push('database'));
  await shutdown.add(async () => void closed.push('server'));
  await Promise.all([shutdown.run(), shutdown.run()]);
  expect(closed).toEqual(['server', 'database']);
});

it('closes at once what is opened after the user has asked to stop, and ends the start', async () => {
  let closed = false;
  const shutdown = createShutdown();
  await shutdown.run();
  const late = shutdown.add(async () => {
    closed = true;
  });
  await expect(late).rejects.toThrow(Stopped);
  expect(closed).toBe(true);
});
