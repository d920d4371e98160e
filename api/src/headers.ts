import type { RequestHandler } from 'express';
import helmet from 'helmet';

const SELF = ["'self'"];

/**
 * What pages of this server may load: their own files only. Styles may stand in the page (MUI and the
 * explorer's editor write them there), scripts may not.
 */
const CONTENT = {
  defaultSrc: SELF,
  scriptSrc: SELF,
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: SELF,
  workerSrc: SELF,
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: SELF,
  frameAncestors: ["'none'"],
};

/** How long a browser remembers that this service is reached by https only. */
const HSTS = 'max-age=31536000';

/** Headers of answers that are data: no cache keeps them, no browser takes them for a page. */
export function dataHeaders(encrypted: boolean): RequestHandler {
  const headers = new Map([
    ['cache-control', 'no-store'],
    ['x-content-type-options', 'nosniff'],
    ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
    ['referrer-policy', 'no-referrer'],
    ...(encrypted ? ([['strict-transport-security', HSTS]] as const) : []),
  ]);
  return (_request, response, next) => {
    response.setHeaders(headers);
    next();
  };
}

/** Security headers of pages and of everything else. @param encrypted the service is reached by https */
export function pageHeaders(encrypted: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...CONTENT, ...(encrypted ? { upgradeInsecureRequests: [] } : {}) },
    },
    strictTransportSecurity: encrypted && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
}
