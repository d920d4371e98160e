import type { Message } from './messages';

/** A text that was checked: the tidied value, or why it is refused. */
export type Checked<Reason extends string = string> =
  | { ok: true; value: string }
  | { ok: false; reason: Reason; message: Message };

/** The text is in order; the value is its tidied form, the one to store. */
export const accepted = (value: string): { ok: true; value: string } => ({ ok: true, value });

/** The text is refused. The reason is for programs, the message for people; neither repeats the text. */
export function refused<Reason extends string>(
  reason: Reason,
  message: Message,
): { ok: false; reason: Reason; message: Message } {
  return { ok: false, reason, message };
}
