import type { Database } from '@placewell/prisma';
import {
  type Context,
  can,
  forbidden,
  listNamed,
  notSignedIn,
  parseInput,
  refusalOf,
  toGraphQLError,
} from '@placewell/schema';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { comesFromOwnPages } from '../auth/origin';
import type { CreateContext } from '../context';
import { failure } from '../errors';
import { requireJson } from '../graphql';
import { describeError, type Logger, UNEXPECTED } from '../logging';
import { factsOf } from '../request';
import { beginEvidence } from './evidence';
import { exportInput, isOfList } from './input';
import { createLimits, defaultLimits, type ExportLimits, TooManyExports } from './limits';
import { prepareMembers } from './members';
import { messages } from './messages';
import { prepare } from './prepare';
import { sendFile } from './send';

export interface ExportOptions {
  database: Database;
  context: CreateContext<Context>;
  /** Address of our own pages. */
  publicUrl: string | undefined;
  logger: Logger;
  limits?: ExportLimits;
}

/** What somebody needs, beside `export.people`, to take the people behind a figure: the same as to see them. */
const members = { permission: 'participant.read' } as const;

/**
 * Answers `POST /api/exports`: a list, or everybody behind a figure, as a CSV file, for those who hold `export.people`.
 */
export function createExports(options: ExportOptions): RequestHandler[] {
  const { database, context: createContext, publicUrl, logger } = options;
  const take = createLimits(options.limits ?? defaultLimits);

  const ownPagesOnly: RequestHandler = (request, response, next) => {
    if (comesFromOwnPages(request, publicUrl)) return next();
    throw failure('FORBIDDEN', messages.foreignPage, factsOf(response).locale);
  };

  /** Who asks, if they may; throws UNAUTHENTICATED or FORBIDDEN otherwise. */
  async function exporter(request: Request, response: Response) {
    const facts = factsOf(response);
    const context = await createContext(request, facts);
    const { actor } = context;
    if (!actor) throw notSignedIn();
    facts.actorId = actor.id;
    facts.role = actor.role;
    if (!can(actor, 'export.people')) throw forbidden();
    return { ...context, actor };
  }

  async function answer(request: Request, response: Response): Promise<void> {
    const context = await exporter(request, response);
    const { actor, today } = context;
    const input = parseInput(exportInput, request.body);
    const locale = input.locale ?? context.locale;
    const { permission } = isOfList(input) ? listNamed(input.resource) : members;
    if (!can(actor, permission)) throw forbidden();
    const end = await take(actor.id);
    try {
      const prepared = isOfList(input)
        ? await prepare(context, input, locale)
        : prepareMembers(context, input, locale);
      const evidence = await beginEvidence(database, actor, input, locale);
      const name = `placewell-${prepared.file}-${today}.csv`;
      await sendFile(response, prepared, { database, actor, evidence, name });
    } finally {
      end();
    }
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
