import { builder } from '../../core/builder';
import { actorOf } from '../../core/reads';
import { asActor } from '../../returns/ask';

/** An accountable body that has submitted a return, as the cover of its latest one names it. */
interface Sender {
  accountableBodyId: string;
  nameEn: string;
  nameCy: string;
}

const SenderType = builder.objectRef<Sender>('ReturnSender').implement({
  description: 'An accountable body that has submitted returns.',
  fields: (t) => ({
    accountableBodyId: t.exposeID('accountableBodyId', {
      nullable: false,
      description: 'Which accountable body.',
    }),
    nameEn: t.exposeString('nameEn', {
      nullable: false,
      description: 'Its name in English, as its latest submitted return says.',
    }),
    nameCy: t.exposeString('nameCy', {
      nullable: false,
      description: 'Its name in Welsh, as its latest submitted return says.',
    }),
  }),
});

builder.queryField('returnSenders', (t) =>
  t.field({
    type: [SenderType],
    nullable: false,
    description:
      'Whose submitted returns you may see: DWP reads no organisations, and learns their names from the covers.',
    authScopes: { permission: 'return.read' },
    extensions: { permission: 'return.read' },
    resolve: async (_root, _args, context) => {
      const actor = actorOf(context);
      const isWithin = !context.rowFilter || actor.role === 'DWP_VIEWER';
      const rows = await asActor(
        context.database,
        actor,
      )({
        text: `select distinct on (r.accountable_body_id) r.accountable_body_id as "accountableBodyId",
            t.content->'accountableBody'->>'nameEn' as "nameEn", t.content->'accountableBody'->>'nameCy' as "nameCy"
          from return_revision r join return_term t on t.revision_id = r.id and t.kind = 'cover'
         where r.submitted_at is not null and ($1::boolean or r.accountable_body_id = any ($2::uuid[]))
         order by r.accountable_body_id, r.submitted_at desc`,
        values: [isWithin, actor.accountableBodyIds],
      });
      return rows as unknown as Sender[];
    },
  }),
);
