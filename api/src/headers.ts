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

/** Security headers of every answer. @param encrypted the service is reached by https */
export function securityHeaders(encrypted: boolean): RequestHandler {
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

/** Answers about people are kept in no cache. */
export const notStored: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};
