import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config';
import type { CreateContext, ServerContext } from './context';
import { deadline } from './deadline';
import { failure } from './errors';
import { answerFailures } from './failures';
import { createGraphQL } from './graphql';
import { dataHeaders, pageHeaders } from './headers';
import { health } from './health';
import { type Caps, defaultCaps } from './limits';
import { listen } from './listen';
import type { Logger } from './logging';
import { messages } from './messages';
import { consolePages, explorerFiles, sendPage } from './pages';
import { factsOf, nameRequest, route } from './request';

export interface ServerOptions<Context extends ServerContext> {
  schema: GraphQLSchema;
  context: CreateContext<Context>;
  config: Pick<Config, 'mode' | 'host' | 'port' | 'publicUrl' | 'trustProxy'>;
  logger: Logger;
  /** Sign-in, sign-out and sessions, below `/api/auth`; reads the body itself. */
  authHandler?: RequestHandler;
  /** Exports of lists, at `POST /api/exports`. */
  exportHandlers?: RequestHandler[];
  /** Files of returns, at `POST /api/returns/<revision>/<kind>`. */
  returnHandlers?: RequestHandler[];
  /** Resolves while the database answers. */
  healthCheck: () => Promise<void>;
  /** The built console, with `index.html` and `assets/`. */
  consoleDirectory?: string;
  /** The built GraphQL explorer. */
  explorerDirectory?: string;
  caps?: Partial<Caps>;
  /** How many requests a user or API client may make in a minute; without it, any number. */
  requestsPerMinute?: number | undefined;
  /** A request is given up after this time. */
  secondsPerRequest?: number;
}

export interface RunningServer {
  /** Where it listens, for instance `http://localhost:4000`. */
  address: string;
  port: number;
  /** Takes no more requests, lets the running ones finish for up to ten seconds, then stops. */
  stop(): Promise<void>;
}

/**
 * Starts the server: API at `/graphql`, sign-in below `/api/auth`, exports at `/api/exports`,
 * `/health`, the explorer and the console everywhere else.
 * @throws AddressUnavailable with a sentence for the user when the port is taken
 */
export async function createServer<Context extends ServerContext>(
  options: ServerOptions<Context>,
): Promise<RunningServer> {
  const { config, logger } = options;
  const caps = { ...defaultCaps, ...options.caps };
  const app = express();
  const httpServer = createHttpServer(
    { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    app,
  );
  const graphql = await createGraphQL({
    ...options,
    caps,
    httpServer,
    schemaIsPublic: config.mode === 'demonstration',
  });
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy);
  app.use(nameRequest(logger));
  mountData(app, options, graphql.handlers);
  mountPages(app, options);
  app.use(answerFailures(logger, caps));
  const place = await listen(httpServer, config);
  return { ...place, stop: graphql.stop };
}

type Mounted = Omit<ServerOptions<ServerContext>, 'context'>;

const isEncrypted = ({ config }: Mounted) => config.publicUrl.startsWith('https:');

/** What programs ask for. The API stands first: its requests are the many ones. */
function mountData(app: Express, options: Mounted, graphql: RequestHandler[]): void {
  const {
    authHandler,
    exportHandlers,
    returnHandlers,
    healthCheck,
    secondsPerRequest = 30,
  } = options;
  const headers = dataHeaders(isEncrypted(options));
  const data = [headers, deadline(secondsPerRequest)];
  app.post('/graphql', route('graphql'), data, graphql);
  app.get('/health', route('health'), headers, health(healthCheck));
  // A file may take longer than other answers; it has limits of its own.
  if (exportHandlers) app.post('/api/exports', route('export'), headers, exportHandlers);
  if (returnHandlers)
    app.post('/api/returns/:revision/:kind', route('return'), headers, returnHandlers);
  if (authHandler) app.all('/api/auth/{*path}', route('auth'), data, authHandler);
}

/** What people open in a browser: the explorer at `GET /graphql`, the console everywhere else. */
function mountPages(app: Express, options: Mounted): void {
  const { consoleDirectory, explorerDirectory } = options;
  app.use(pageHeaders(isEncrypted(options)));
  if (explorerDirectory) {
    const page = sendPage(join(explorerDirectory, 'index.html'));
    app.get('/graphql', route('explorer'), (request, response, next) => {
      const wantsPage = request.accepts('html') && !('query' in request.query);
      return wantsPage ? page(request, response, next) : next();
    });
    app.use('/explorer', explorerFiles(explorerDirectory));
  }
  app.all('/graphql', route('graphql'), (_request, response) => {
    response.status(405).setHeader('allow', 'POST');
    throw failure('BAD_USER_INPUT', messages.postOnly, factsOf(response).locale);
  });
  if (consoleDirectory) app.use(consolePages(consoleDirectory));
  app.use((_request, response) => {
    response.status(404);
    throw failure('NOT_FOUND', messages.notFound, factsOf(response).locale);
  });
}
