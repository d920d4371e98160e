import { z } from 'zod';
import type { Work } from './command';
import { AppError, type Message } from './errors';
import { line } from './fields';

/** Something unusual that is no error: it can be confirmed with a reason. */
export interface Warning {
  id: string;
  message: Message;
}

/** A warning as it is kept: who confirmed it, when and why. */
export type ConfirmedWarning = {
  warning: string;
  reason: string;
  confirmedBy: string;
  confirmedOn: string;
};

/** The input field by which a caller confirms warnings of an earlier, refused attempt. */
export const confirmWarnings = () =>
  z
    .array(
      z
        .object({
          warning: line('Id of the warning, as the refusal gave it.', 60),
          reason: line('Why it is right all the same.', 500),
        })
        .meta({
          inputName: 'ConfirmWarningInput',
          description: 'A warning and why it is confirmed.',
        }),
    )
    .max(20)
    .optional()
    .meta({
      description:
        'Warnings you confirm. A command that meets others saves nothing and lists them in extensions.warnings.',
    });

/**
 * Gives the warnings that were met, as confirmed. Throws BAD_USER_INPUT, with what is not confirmed in
 * `extensions.warnings` in the caller's language, so that a form can ask.
 */
export function demandConfirmed(
  { actor, context }: Work,
  warnings: readonly Warning[],
  confirmed: readonly { warning: string; reason: string }[] = [],
): ConfirmedWarning[] {
  const reasons = new Map(confirmed.map(({ warning, reason }) => [warning, reason]));
  const open = warnings.filter(({ id }) => !reasons.has(id));
  if (open.length)
    throw new AppError(
      'BAD_USER_INPUT',
      {
        en: 'Confirm the warnings, each with a reason, or change the details.',
        cy: 'Cadarnhewch y rhybuddion, bob un gyda rheswm, neu newidiwch y manylion.',
      },
      {},
      { warnings: open.map(({ id, message }) => ({ id, message: message[context.locale] })) },
    );
  return warnings.map(({ id }) => ({
    warning: id,
    reason: reasons.get(id) ?? '',
    confirmedBy: actor.name,
    confirmedOn: context.today,
  }));
}

/**
 * The same for a record that keeps no warnings of its own: the reasons of the confirmations go into the audit trail
 * with the change, unless the command has a reason already.
 */
export async function keepConfirmed(
  work: Work,
  warnings: readonly Warning[],
  confirmed?: readonly { warning: string; reason: string }[],
): Promise<void> {
  const kept = demandConfirmed(work, warnings, confirmed);
  if (kept.length === 0 || work.actor.reason) return;
  const reasons = [...new Set(kept.map(({ reason }) => reason))].join(' ');
  await work.tx.$queryRaw`select set_config('app.reason', ${reasons}, true)`;
}
