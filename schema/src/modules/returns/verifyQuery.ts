import { builder } from '../../core/builder';
import { invalidState } from '../../core/errors';
import { actorOf } from '../../core/reads';
import { asActor } from '../../returns/ask';
import { revisionFor } from '../../returns/load';
import { circumstancesOf, hashesOf } from '../../returns/receipt';

interface Verification {
  intact: boolean;
  receipt: string;
  recomputed: string;
}

const VerificationType = builder.objectRef<Verification>('ReturnVerification').implement({
  description: 'Whether a submitted return is still what its receipt says.',
  fields: (t) => ({
    intact: t.exposeBoolean('intact', {
      nullable: false,
      description: 'The receipt fits what is stored.',
    }),
    receipt: t.exposeString('receipt', {
      nullable: false,
      description: 'SHA-256 given when the return was submitted.',
    }),
    recomputed: t.exposeString('recomputed', {
      nullable: false,
      description: 'The same worked out now.',
    }),
  }),
});

builder.queryField('verifyReturn', (t) =>
  t.field({
    type: VerificationType,
    nullable: false,
    description: 'Works the receipt of a submitted return out again from what is stored.',
    authScopes: { permission: 'return.manage' },
    extensions: { permission: 'return.manage' },
    args: { revisionId: t.arg.id({ required: true, description: 'The revision.' }) },
    resolve: async (_root, { revisionId }, context) => {
      const actor = actorOf(context);
      const revision = await revisionFor(context, actor, revisionId);
      if (!revision.receipt)
        throw invalidState({
          en: 'This return is not submitted: it has no receipt yet.',
          cy: 'Nid yw’r ffurflen hon wedi’i chyflwyno: nid oes ganddi dderbynneb eto.',
        });
      const ask = asActor(context.database, actor);
      const { receipt: recomputed } = await hashesOf(ask, revisionId, circumstancesOf(revision));
      return { intact: recomputed === revision.receipt, receipt: revision.receipt, recomputed };
    },
  }),
);
