import { z } from 'zod';
import { placeOf } from '../../access/place';
import { builder } from '../../core/builder';
import { asDate, id } from '../../core/fields';
import { inputType } from '../../core/inputs';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';
import { judge } from './eligibility';
import { Eligibility } from './eligibilityType';
import { checkEligibilityInput } from './inputs';
import { loadExpression } from './load';

const permission = 'expression.assess';
const access = { authScopes: { permission }, extensions: { permission } } as const;
const eligibilityInput = z.object({ expressionOfInterestId: id('The expression of interest.') });

builder.queryField('eligibility', (t) =>
  t.field({
    ...access,
    type: Eligibility,
    nullable: false,
    description:
      'Eligibility as the facts recorded with an expression of interest say today: each test, its result and why.',
    args: {
      expressionOfInterestId: t.arg.id({
        required: true,
        description: 'The expression of interest.',
      }),
    },
    resolve: (_root, args, context) => {
      const { expressionOfInterestId } = parseInput(eligibilityInput, args);
      const actor = actorOf(context);
      return context.database.withActor(actor, async (tx, read) => {
        const work = { actor, tx, read, context };
        const expression = await loadExpression(work, expressionOfInterestId);
        const { accountableBodyId, participant } = expression;
        const on = context.today;
        return judge(work, { accountableBodyId, on, person: participant, stated: expression });
      });
    },
  }),
);

builder.queryField('checkEligibility', (t) =>
  t.field({
    ...access,
    type: Eligibility,
    nullable: false,
    description:
      'Eligibility on facts that are not recorded: a dry run. Nothing is saved, and no person is looked up.',
    args: {
      input: t.arg({
        type: inputType('CheckEligibilityInput', checkEligibilityInput),
        required: true,
        description: 'The facts.',
      }),
    },
    resolve: (_root, args, context) => {
      const { dateOfBirth, conditions, disadvantageGroups, ...stated } = parseInput(
        checkEligibilityInput,
        args.input,
      );
      const actor = actorOf(context);
      return context.database.withActor(actor, async (tx, read) => {
        const work = { actor, tx, read, context };
        const { accountableBodyId } = placeOf(work, stated);
        const born = dateOfBirth ? asDate(dateOfBirth) : null;
        const person = { dateOfBirth: born, conditions, disadvantageGroups };
        const on = stated.on ?? context.today;
        return judge(work, { accountableBodyId, on, person, stated });
      });
    },
  }),
);
