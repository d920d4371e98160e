import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { route } from './request';

/** Built files carry a hash of their content in their name: they never change. */
const FOREVER = 'public, max-age=31536000, immutable';
const CHECK_EACH_TIME = 'no-cache';

/**
 * Serves the built console: its files, and its one page for every other address that a browser opens,
 * so that a link into the console works.
 */
export function consolePages(directory: string): Router {
  const pages = Router();
  pages.use(compression());
  pages.use('/assets', express.static(join(directory, 'assets'), cached(FOREVER)));
  pages.use(express.static(directory, cached(CHECK_EACH_TIME)));
  pages.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html') || /\.\w+$/.test(request.path)) return next();
    sendPage(join(directory, 'index.html'))(request, response, next);
  });
  return pages;
}

/** Serves the GraphQL explorer's files below `/explorer`; its page stands at `GET /graphql`. */
export function explorerFiles(directory: string): Router {
  const files = Router();
  files.use(route('explorer'), compression());
  files.use(express.static(directory, { ...cached(CHECK_EACH_TIME), index: false }));
  return files;
}

/** One page of a build; an address that leads nowhere while the build is missing. */
export function sendPage(file: string): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('cache-control', CHECK_EACH_TIME);
    // 'allow': the folder of the whole project may lie below one that begins with a dot
    response.sendFile(file, { cacheControl: false, dotfiles: 'allow' }, (error) => {
      if (error && !response.headersSent) next();
    });
  };
}

function cached(cacheControl: string) {
  const setHeaders = (response: { setHeader(name: string, value: string): unknown }) =>
    response.setHeader('cache-control', cacheControl);
  return { cacheControl: false, fallthrough: true, setHeaders };
}
