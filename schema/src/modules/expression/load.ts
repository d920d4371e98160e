import type { Prisma } from '@placewell/prisma';
import { ofPartner } from '../../access/rows';
import { change, seenAt } from '../../core/change';
import type { Work } from '../../core/command';
import { notFound } from '../../core/errors';
import { dayOf } from '../../core/fields';
import { demandAllowed } from '../../core/lifeCycle';
import type { CommandName } from '../../rules/commandLabels';
import type { ExpressionStatus } from '../../rules/journey';
import type { Dates } from '../../rules/journeyDates';
import { demandOwnPerson } from '../participant/person';

const withPerson = {
  state: { select: { status: true } },
  participant: {
    select: {
      dateOfBirth: true,
      conditions: true,
      disadvantageGroups: true,
      offenceGroups: true,
      localAuthorityCode: true,
    },
  },
} satisfies Prisma.ExpressionOfInterestInclude;
type Loaded = Prisma.ExpressionOfInterestGetPayload<{ include: typeof withPerson }>;

/** An expression of interest with its status and what eligibility needs of the person. */
export type ExpressionFacts = Omit<Loaded, 'state'> & { status: ExpressionStatus };

/** The expression of interest, if the actor may see it; throws NOT_FOUND otherwise. */
export async function loadExpression(
  { actor, tx, context }: Work,
  id: string,
): Promise<ExpressionFacts> {
  const visible = context.rowFilter
    ? (ofPartner(actor) as Prisma.ExpressionOfInterestWhereInput)
    : {};
  const found = await tx.expressionOfInterest.findFirst({
    where: { AND: [visible, { id }] },
    include: withPerson,
  });
  if (!found?.state) throw notFound();
  const { state, ...expression } = found;
  return { ...expression, status: state.status as ExpressionStatus };
}

/** The expression of interest, for a command that it allows with these dates by somebody who may write to it. */
export async function loadFor(
  work: Work,
  command: CommandName,
  id: string,
  given: Dates,
): Promise<ExpressionFacts> {
  const expression = await loadExpression(work, id);
  await demandOwnPerson(work, expression.participantId);
  const known: Dates = {
    submittedOn: dayOf(expression.submittedOn),
    preScreenOn: dayOf(expression.preScreenOn),
    initialMeetingOn: dayOf(expression.initialMeetingOn),
    notReferredOn: dayOf(expression.notReferredOn),
  };
  const { status, initialMeetingFinding } = expression;
  demandAllowed(work, command, status, { ...known, ...given }, { initialMeetingFinding });
  return expression;
}

/** Changes an expression of interest that was loaded in this transaction, unless the caller saw an older version. */
export const changeExpression = (
  work: Work,
  expression: ExpressionFacts,
  version: number | undefined,
  data: Prisma.ExpressionOfInterestUncheckedUpdateManyInput,
): Promise<string> => change(work, work.tx.expressionOfInterest, seenAt(expression, version), data);
