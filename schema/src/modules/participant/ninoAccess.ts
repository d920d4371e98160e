import type { Prisma } from '@placewell/prisma';
import { decryptNino } from '@placewell/prisma/nino';
import { z } from 'zod';
import { ofPeople } from '../../access/rows';
import { builder } from '../../core/builder';
import { notFound } from '../../core/errors';
import { id, line } from '../../core/fields';
import { parseInput } from '../../core/parse';
import { actorOf, readRows } from '../../core/reads';
import { selectionOf } from '../../core/selection';
import { checkedNino, ninoIndexOf } from './nino';
import { Participant } from './type';

// The two ways to a National Insurance number. Each leaves an entry in the read log that names who and why.

const permission = 'participant.revealNino';
const access = { authScopes: { permission }, extensions: { permission } } as const;

const revealInput = z.object({
  participantId: id('The person.'),
  reason: line('Why the number is needed; it is kept in the log of reads.', 500),
});

builder.mutationField('revealNino', (t) =>
  t.string({
    ...access,
    nullable: true,
    description:
      'The National Insurance number of a person; empty when none is recorded. Who asked and why is logged. A mutation, since it writes the log and must never be cached.',
    args: {
      participantId: t.arg.id({ required: true, description: 'The person.' }),
      reason: t.arg.string({ required: true, description: 'Why the number is needed.' }),
    },
    resolve: (_root, args, context) => {
      const { participantId, reason } = parseInput(revealInput, args);
      const actor = actorOf(context);
      const visible = context.rowFilter ? (ofPeople(actor) as Prisma.ParticipantWhereInput) : {};
      return context.database.withActor({ ...actor, reason }, async (tx) => {
        const person = await tx.participant.findFirst({
          where: { AND: [visible, { id: participantId }] },
          select: { accountableBodyId: true, ninoEncrypted: true },
        });
        if (!person) throw notFound();
        const { accountableBodyId, ninoEncrypted } = person;
        if (!ninoEncrypted) return null;
        await tx.$queryRaw`select app.log_read(array[${participantId}::uuid], 'nino', ${reason})::text`;
        return decryptNino(ninoEncrypted, { accountableBodyId, participantId }, context.keys);
      });
    },
  }),
);

builder.queryField('participantByNino', (t) =>
  t.field({
    ...access,
    type: Participant,
    nullable: true,
    description:
      'The person with exactly this National Insurance number (the last letter may be left out); empty when none of yours has it. Logged as a read of the person.',
    args: {
      nino: t.arg.string({ required: true, description: 'The number, never a part of it.' }),
    },
    resolve: async (_root, args, context, info) => {
      const actor = actorOf(context);
      const nino = checkedNino(context, args.nino, true);
      const indexes = actor.accountableBodyIds.map((accountableBodyId) => ({
        accountableBodyId,
        ninoIndex: ninoIndexOf(context, nino, accountableBodyId),
      }));
      const visible = context.rowFilter ? [ofPeople(actor)] : [];
      const where = { AND: [...visible, { OR: indexes }] };
      const query = { select: selectionOf(context, info, 'id'), where, take: 1 };
      const [person] = await readRows(context, 'Participant', query, { look: 'record' });
      return (person ?? null) as never;
    },
  }),
);
