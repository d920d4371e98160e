import type { Request } from 'express';
import type { Locale } from '../messages';

/** The language of an answer: what the request asks for, else the reader's own, else English. */
export function localeOf(request: Request, own?: string | null): Locale {
  const asked = request.headers['accept-language'] && request.acceptsLanguages('en', 'cy');
  return (asked || own) === 'cy' ? 'cy' : 'en';
}
