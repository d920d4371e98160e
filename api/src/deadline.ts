import type { RequestHandler } from 'express';
import { failure } from './errors';
import { sendError } from './failures';
import { messages } from './messages';
import { factsOf } from './request';

/** Answers a request that takes too long, so that no caller waits for ever. */
export function deadline(seconds: number): RequestHandler {
  return (_request, response, next) => {
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      const { locale } = factsOf(response);
      response.status(503).setHeader('retry-after', '30');
      sendError(response, failure('INTERNAL_SERVER_ERROR', messages.timedOut, locale, { seconds }));
    }, seconds * 1_000);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
