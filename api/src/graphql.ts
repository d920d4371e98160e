import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { mayAskAnonymously } from './anonymous';
import { finishAnswers } from './answers';
import { type CreateContext, noted, type ServerContext } from './context';
import { failure, formatError } from './errors';
import {
  type Caps,
  checkNesting,
  type GraphQLRequest,
  LimitExceeded,
  limitCallers,
  limitRequests,
  TooManyRequests,
} from './limits';
import type { Logger } from './logging';
import { messages } from './messages';
import { factsOf } from './request';

export interface GraphQLOptions<Context extends ServerContext> {
  schema: GraphQLSchema;
  context: CreateContext<Context>;
  caps: Caps;
  /** How many requests a user or API client may make in a minute; without it, any number. */
  requestsPerMinute?: number | undefined;
  logger: Logger;
  /** drained before the server stops */
  httpServer: Server;
  /** anybody may read the schema (demonstration) */
  schemaIsPublic: boolean;
}

/** Apollo Server with everything switched off that reports, guesses or says too much. */
function createApollo<Context extends ServerContext>(options: GraphQLOptions<Context>) {
  const { schema, caps, logger, httpServer } = options;
  return new ApolloServer<Context>({
    schema,
    formatError,
    plugins: [
      finishAnswers(logger),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    // who may introspect is decided before validation, by `mayAskAnonymously`
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: caps.tokens },
    validationOptions: { maxErrors: 10 },
    stopOnTerminationSignals: false,
    logger,
  });
}

/**
 * Starts Apollo Server and returns the handlers of `POST /graphql` in the order of their price: type
 * and size of the body, the caps on the document, who asks, and only then validation and execution.
 */
export async function createGraphQL<Context extends ServerContext>(
  options: GraphQLOptions<Context>,
): Promise<{ handlers: RequestHandler[]; stop: () => Promise<void> }> {
  const apollo = createApollo(options);
  await apollo.start();
  const check = limitRequests(options.schema, options.caps);
  const take = limitCallers(options.requestsPerMinute ?? Number.MAX_SAFE_INTEGER);

  const admit: RequestHandler = async (request, response, next) => {
    const facts = factsOf(response);
    const graphql = readRequest(request);
    if (!graphql) throw failure('BAD_USER_INPUT', messages.malformedRequest, facts.locale);
    const operation = check(graphql);
    const context = await options.context(request, facts);
    if (context.actor) {
      facts.actorId = context.actor.id;
      facts.role = context.actor.role;
      await take(context.actor.id).catch((error) => {
        if (!(error instanceof TooManyRequests)) throw error;
        const { seconds } = error;
        response.status(429).setHeader('retry-after', String(seconds));
        throw failure('LIMIT_EXCEEDED', messages.tooManyRequests, facts.locale, { seconds });
      });
    } else if (!mayAskAnonymously(operation, options.schemaIsPublic)) {
      throw failure('UNAUTHENTICATED', messages.signInFirst, facts.locale);
    }
    response.locals.context = Object.assign(context, { [noted]: { facts, operation } });
    next();
  };

  const execute = expressMiddleware(apollo, {
    context: async ({ res }) => res.locals.context as Context,
  });
  const json = express.json({
    limit: options.caps.bodyBytes,
    verify: (_request, _response, body, encoding) => {
      // JSON on the wire is UTF-8 (RFC 8259); in another encoding brackets could hide from the check
      if (encoding !== 'utf-8') throw new SyntaxError('not UTF-8');
      checkNesting(body, options.caps);
    },
  });
  return { handlers: [requireJson, json, admit, execute], stop: () => apollo.stop() };
}

/** Anything but JSON can be sent by a foreign web page without asking the browser's permission first. */
export const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  response.status(415);
  throw failure('BAD_USER_INPUT', messages.jsonOnly, factsOf(response).locale);
};

/** The request in a body, or null where the body is something else. A list of requests is refused. */
function readRequest({ body }: Request): GraphQLRequest | null {
  if (Array.isArray(body)) throw new LimitExceeded('batch', 1);
  if (typeof body !== 'object' || body === null) return null;
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || query === '') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return { query, operationName, variables };
}
