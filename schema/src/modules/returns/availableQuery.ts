import { permitted } from '../../access/available';
import { builder } from '../../core/builder';
import { notFound } from '../../core/errors';
import { keyTest } from '../../core/keys';
import { actorOf } from '../../core/reads';
import { asActor } from '../../returns/ask';
import { standingOf } from '../../returns/standing';
import { allowedReturnCommands } from '../../rules/returns';

const isKey = keyTest('ReturnPeriod', 'id');

builder.queryField('availableReturnCommands', (t) =>
  t.field({
    type: ['String'],
    nullable: false,
    description:
      'Names of the commands that you may give on the return of a period now, by its state, its calendar and your permissions.',
    authScopes: { permission: 'return.read' },
    extensions: { permission: 'return.read' },
    args: { periodId: t.arg.id({ required: true, description: 'The period.' }) },
    resolve: async (_root, { periodId }, context, info) => {
      const actor = actorOf(context);
      if (!isKey(periodId)) throw notFound();
      const ask = asActor(context.database, actor);
      const facts = await standingOf(ask, actor, context, periodId);
      if (!facts) throw notFound();
      return permitted(info.schema, actor, allowedReturnCommands(facts));
    },
  }),
);
