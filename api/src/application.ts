import { connect } from '@placewell/prisma';
import type { NinoKeys } from '@placewell/prisma/nino';
import { type Context, loadFrozen, schema } from '@placewell/schema';
import { createAuth, mintApiKey, type SignInLimits } from './auth';
import type { Config } from './config';
import type { CreateContext } from './context';
import { failure } from './errors';
import { createExports } from './exports';
import type { Logger } from './logging';
import { messages } from './messages';

import { keepReturnCalendar } from './returnCalendar';
import { createReturnFiles } from './returns';

import { createServer, type RunningServer, type ServerOptions } from './server';

export interface ApplicationOptions
  extends Pick<
    ServerOptions<Context>,
    'consoleDirectory' | 'explorerDirectory' | 'caps' | 'requestsPerMinute'
  > {
  config: Pick<Config, 'mode' | 'host' | 'port' | 'publicUrl' | 'trustProxy' | 'secrets'>;
  databaseUrl: string;
  logger: Logger;
  /** Overrides today's date, so that a demonstration or a test of dates stands still. */
  today?: () => string;
  signInLimits?: SignInLimits;
  /** Off in one test alone, which shows that row-level security holds without the application's filter. */
  rowFilter?: boolean;
}

/** Characters of an idempotency key: a UUID is 36. */
const longestIdempotencyKey = 200;

// Made once: making a formatter takes longer than a small answer.
const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Today's calendar date in London. */
export const todayInLondon = (): string => londonDate.format(new Date());

/** The keys that protect National Insurance numbers, from the configured secrets. */
export const ninoKeysOf = ({ secrets }: Pick<Config, 'secrets'>): NinoKeys => ({
  encryptionKey: secrets.ninoKey,
  indexKey: secrets.indexKey,
});

/** Puts schema, database, sign-in and server together and starts to listen. */
export async function startApplication(options: ApplicationOptions): Promise<RunningServer> {
  const { config, databaseUrl, logger, today, rowFilter = true } = options;
  const database = connect({ url: databaseUrl, ...(today ? { today } : {}) });
  const auth = createAuth({
    databaseUrl,
    secret: config.secrets.session,
    publicUrl: config.publicUrl,
    today,
    ...(options.signInLimits ? { limits: options.signInLimits } : {}),
    onError: (error) => logger.error({ err: error }, 'sign-in background work failed'),
  });
  const keys = ninoKeysOf(config);
  const identity = {
    setTemporaryPassword: auth.setTemporaryPassword,
    endSessions: auth.endSessions,
    mintApiKey,
  };

  const context: CreateContext<Context> = async (request, { requestId, locale }) => {
    const actor = await auth.resolveActor(request, requestId);
    const showsKey = request.headers.authorization ?? request.headers['x-api-key'];
    if (!actor && showsKey) throw failure('UNAUTHENTICATED', messages.keyNotValid, locale);
    const idempotencyKey = request.headers['idempotency-key'];
    // Cut off, two keys could become one and the second request would be taken for a retry of the first.
    if (idempotencyKey && idempotencyKey.length > longestIdempotencyKey)
      throw failure('BAD_USER_INPUT', messages.idempotencyKeyTooLong, locale, {
        most: longestIdempotencyKey,
      });
    return {
      actor,
      database,
      locale,
      requestId,
      today: today?.() ?? todayInLondon(),
      keys,
      allowDemonstrationNino: config.mode === 'demonstration',
      idempotencyKey: typeof idempotencyKey === 'string' ? idempotencyKey : null,
      rowFilter,
      identity,
    };
  };

  const files = { database, context, publicUrl: config.publicUrl, logger };
  const server = await createServer<Context>({
    ...options,
    schema,
    context,
    authHandler: auth.authHandler,
    exportHandlers: createExports(files),
    returnHandlers: createReturnFiles({ ...files, loadFrozen }),
    healthCheck: database.check,
  });
  const endCalendar = await keepReturnCalendar(database, logger);
  return {
    ...server,
    stop: async () => {
      endCalendar();
      await server.stop();
      await Promise.all([database.close(), auth.close()]);
    },
  };
}
