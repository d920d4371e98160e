import type { Actor, Database } from '@placewell/prisma';
import { type Context, notSignedIn, refusalOf, toGraphQLError } from '@placewell/schema';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { comesFromOwnPages } from '../auth/origin';
import type { CreateContext } from '../context';
import { failure } from '../errors';
import { requireJson } from '../graphql';
import { describeError, type Logger, UNEXPECTED } from '../logging';
import { factsOf } from '../request';
import { TooManyExports } from './limits';
import { messages } from './messages';

export interface FileOptions {
  database: Database;
  context: CreateContext<Context>;
  /** Address of our own pages. */
  publicUrl: string | undefined;
  logger: Logger;
}

export type SignedInContext = Context & { actor: Actor };

/**
 * Handlers of a POST request that is answered with a file: from our own pages or with a key, signed in, with a body of
 * JSON. Refusals are answered as the API answers them; a file that fails half-way breaks off.
 */
export function fileRoute(
  { context: createContext, publicUrl, logger }: FileOptions,
  send: (context: SignedInContext, request: Request, response: Response) => Promise<void>,
): RequestHandler[] {
  const ownPagesOnly: RequestHandler = (request, response, next) => {
    if (comesFromOwnPages(request, publicUrl)) return next();
    throw failure('FORBIDDEN', messages.foreignPage, factsOf(response).locale);
  };

  async function answer(request: Request, response: Response): Promise<void> {
    const facts = factsOf(response);
    const context = await createContext(request, facts);
    const { actor } = context;
    if (!actor) throw notSignedIn();
    facts.actorId = actor.id;
    facts.role = actor.role;
    await send({ ...context, actor }, request, response);
  }

  const handle: RequestHandler = async (request, response) => {
    const { locale, requestId } = factsOf(response);
    try {
      await answer(request, response);
      response.end();
    } catch (error) {
      if (response.headersSent) {
        // Half a file has left: only breaking off tells the reader that it is not whole.
        if (!response.writableFinished && !request.socket.destroyed)
          logger.error({ requestId, errors: [describeError(error)] }, UNEXPECTED);
        response.destroy();
        return;
      }
      if (error instanceof TooManyExports) {
        response.status(429).setHeader('retry-after', String(error.seconds));
        throw error.toGraphQLError(locale);
      }
      const refusal = refusalOf(error);
      if (refusal?.code === 'UNAUTHENTICATED') response.status(401);
      throw refusal ? toGraphQLError(refusal, locale) : error;
    }
  };

  return [ownPagesOnly, requireJson, express.json({ limit: '64kb' }), handle];
}
