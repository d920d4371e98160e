import type { Actor } from '@placewell/prisma';
import express, { type ErrorRequestHandler, type Request, Router } from 'express';
import { localeOf } from '../request';
import { changePassword } from './changePassword';
import { passwordChangeInput, signInInput, take } from './input';
import { TooManyAttempts } from './limits';
import { comesFromOwnPages } from './origin';
import { explain, Refusal } from './refusal';
import type { Caller, Tools } from './signIn';
import { signIn } from './signIn';

export interface RouterOptions {
  tools: Tools;
  publicUrl: string | undefined;
  sessionTokenOf: (request: Request) => string | null;
  resolveActor: (request: Request, requestId: string) => Promise<Actor | null>;
}

/** Answers what lies below /api/auth: sign-in, sign-out, change of password. Nothing else is there. */
export function createAuthRouter({
  tools,
  publicUrl,
  sessionTokenOf,
  resolveActor,
}: RouterOptions) {
  const router = Router();
  const callerOf = (request: Request): Caller => ({
    address: request.ip,
    userAgent: request.headers['user-agent'],
    cookie: request.headers.cookie,
    token: sessionTokenOf(request),
  });

  router.use((request, response, next) => {
    response.set('cache-control', 'no-store');
    if (!comesFromOwnPages(request, publicUrl)) throw new Refusal(403, 'INVALID_ORIGIN');
    next();
  });
  // Only JSON is read: another site's form cannot send it without asking first.
  router.use(express.json({ limit: '16kb' }));

  router.post('/sign-in/email', async (request, response) => {
    const { account, cookies } = await signIn(
      tools,
      take(signInInput, request.body),
      callerOf(request),
    );
    const { name, role, locale } = account;
    response.append('set-cookie', cookies).json({ user: { name, role, locale } });
  });

  router.post('/sign-out', async (request, response) => {
    const { cookie } = callerOf(request);
    const { headers } = await tools.library.api.signOut({
      headers: new Headers(cookie ? { cookie } : {}),
      returnHeaders: true,
    });
    response.append('set-cookie', headers.getSetCookie()).json({ success: true });
  });

  router.post('/change-password', async (request, response) => {
    const user = await resolveActor(request, '');
    if (user?.kind !== 'user') throw new Refusal(401, 'UNAUTHENTICATED');
    const change = take(passwordChangeInput, request.body);
    const cookies = await changePassword(tools, user.id, change, callerOf(request));
    response.append('set-cookie', cookies).json({ success: true });
  });

  router.use(() => {
    throw new Refusal(404, 'NOT_FOUND');
  });
  router.use(answerRefusal);
  return Router().use('/api/auth', router);
}

/** Refusals become JSON in the reader's language; anything else is the server's to report. */
const answerRefusal: ErrorRequestHandler = (error, request, response, next) => {
  const refusal = asRefusal(error);
  if (!refusal) return next(error);
  const seconds = error instanceof TooManyAttempts ? error.seconds : undefined;
  if (seconds) response.set('retry-after', String(seconds));
  response
    .status(refusal.status)
    .json(explain(refusal, localeOf(request.headers['accept-language']), seconds));
};

function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof TooManyAttempts) return new Refusal(429, 'TOO_MANY_REQUESTS');
  // The body was no JSON, or too long; express says which by its status.
  const status = (error as { status?: unknown } | null)?.status;
  return status === 400 || status === 413 || status === 415
    ? new Refusal(status, 'BAD_USER_INPUT')
    : null;
}
