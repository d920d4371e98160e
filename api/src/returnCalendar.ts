import type { Database } from '@placewell/prisma';
import { describeError, type Logger } from './logging';

const hour = 3_600_000;

/** Keeps the calendar of returns up to date, now and every hour; gives what ends it. */
export async function keepReturnCalendar(
  database: Pick<Database, 'makeReturnPeriods'>,
  logger: Logger,
): Promise<() => void> {
  const make = () =>
    database.makeReturnPeriods().catch((error: unknown) => {
      logger.error({ errors: [describeError(error)] }, 'periods of returns could not be made');
    });
  await make();
  const timer = setInterval(make, hour);
  // A server that is asked to end does not wait for the next hour.
  timer.unref();
  return () => clearInterval(timer);
}
