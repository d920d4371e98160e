import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from './logging';
import type { Locale } from './messages';

/** What the server knows of a request beside its content; all of it may be logged. */
export interface RequestFacts {
  requestId: string;
  locale: Locale;
  /** The door the request came through: never its address, which can hold anything. */
  route: 'graphql' | 'health' | 'auth' | 'export' | 'return' | 'explorer' | 'console';
  /** query or mutation; never the name a caller gives it, which can hold anything as well. */
  operation?: string;
  rootFields?: readonly string[];
  codes?: readonly string[];
  actorId?: string;
  role?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const QUIET = new Set(['health', 'console', 'explorer']);

/** The facts of the request that a response answers. */
export function factsOf(response: Response): RequestFacts {
  return response.locals.facts;
}

/** Names the request, tells the caller its id and writes one log line when it has been answered. */
export function nameRequest(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const sent = request.headers['x-request-id'];
    const facts: RequestFacts = {
      // an id of the caller's choice could carry anything into the log: only a UUID is taken over
      requestId: typeof sent === 'string' && UUID.test(sent) ? sent.toLowerCase() : randomUUID(),
      locale: localeOf(request.headers['accept-language']),
      route: 'console',
    };
    response.locals.facts = facts;
    response.setHeader('x-request-id', facts.requestId);
    response.once('close', () => {
      const line = {
        ...facts,
        method: request.method,
        status: response.statusCode,
        complete: response.writableFinished,
        milliseconds: Math.round((performance.now() - started) * 10) / 10,
      };
      if (response.statusCode >= 500) logger.error(line, 'request');
      else if (QUIET.has(facts.route)) logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}

/** Marks which door a request came through. */
export function route(name: RequestFacts['route']): RequestHandler {
  return (_request, response, next) => {
    factsOf(response).route = name;
    next();
  };
}

/** The better liked of English and Welsh in an Accept-Language header; English when it says neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  if (!acceptLanguage || !/\bcy\b/i.test(acceptLanguage)) return 'en';
  const liking = (language: string) =>
    Math.max(
      0,
      ...acceptLanguage
        .split(',')
        .map((part) =>
          part
            .trim()
            .toLowerCase()
            .split(/\s*;\s*q=/),
        )
        .filter(([tag]) => tag === language || tag?.startsWith(`${language}-`))
        .map(([, quality]) => Number(quality ?? 1) || 0),
    );
  return liking('cy') > liking('en') ? 'cy' : 'en';
}
