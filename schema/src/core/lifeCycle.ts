import type { CommandName } from '../rules/commandLabels';
import { allowedCommands, type JourneyFacts, type JourneyStatus, refusal } from '../rules/journey';
import { checkDates, type Dates } from '../rules/journeyDates';
import type { Work } from './command';
import { AppError, badInput } from './errors';

/**
 * Throws INVALID_STATE when the state does not allow the command now, with the status and what is allowed in the
 * extensions; BAD_USER_INPUT when a date does not fit those of the journey.
 */
export function demandAllowed(
  { context }: Work,
  command: CommandName,
  status: JourneyStatus,
  dates: Dates,
  facts: JourneyFacts = {},
): void {
  const refused = refusal(command, status, facts);
  if (refused) {
    const allowed = allowedCommands(status, facts);
    throw new AppError('INVALID_STATE', refused, {}, { status, allowed });
  }
  const problems = checkDates(command, dates, context.today);
  if (Object.keys(problems).length) throw badInput(problems);
}
