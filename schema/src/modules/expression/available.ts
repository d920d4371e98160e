import { permitted } from '../../access/available';
import { builder } from '../../core/builder';
import type { Row } from '../../core/models';
import { allowedCommands, type ExpressionStatus } from '../../rules/journey';
import { ExpressionOfInterest } from './type';

const needs = { initialMeetingFinding: true, state: { select: { status: true } } };

builder.objectField(ExpressionOfInterest, 'availableCommands', (t) =>
  t.field({
    type: ['String'],
    nullable: false,
    description:
      'Names of the commands that the facts allow now and that you may give, in the order of the life cycle.',
    extensions: { needs },
    resolve: ({ initialMeetingFinding, state }, _args, { actor }, { schema }) => {
      const { status } = state as Row & { status: ExpressionStatus };
      const facts = { initialMeetingFinding: initialMeetingFinding as string | null };
      const commands = allowedCommands(status, facts).filter(
        // A new expression of interest is about the person, not about this one.
        (name) => name !== 'submitExpressionOfInterest',
      );
      return permitted(schema, actor, commands);
    },
  }),
);
