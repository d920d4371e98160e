import { z } from 'zod';
import type { AuthMessage } from './messages';
import { invalid } from './refusal';

const message = (code: AuthMessage) => ({ error: code });

/** An e-mail address as it is stored and looked up: trimmed, in lower case. */
export const email = z
  .string(message('EMAIL_MISSING'))
  .trim()
  .min(1, message('EMAIL_MISSING'))
  .max(254, message('EMAIL_INVALID'))
  .toLowerCase()
  .pipe(z.email(message('EMAIL_INVALID')));

/** A password as it is typed. The upper end keeps hashing affordable; it is above what can be set. */
const password = z
  .string(message('PASSWORD_MISSING'))
  .min(1, message('PASSWORD_MISSING'))
  .max(1000, message('PASSWORD_TOO_LONG'));

export const signInInput = z.object({ email, password });
export const passwordChangeInput = z.object({ currentPassword: password, newPassword: password });

/**
 * Takes the body of a request.
 * @throws Refusal (400) with a message for every field that is wrong
 */
export function take<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  const fields: Record<string, AuthMessage> = {};
  for (const { path, message: code } of result.error.issues) {
    fields[String(path[0] ?? 'form')] ??= code as AuthMessage;
  }
  throw invalid('BAD_USER_INPUT', fields);
}
