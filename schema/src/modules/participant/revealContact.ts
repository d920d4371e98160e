import type { Prisma } from '@placewell/prisma';
import { z } from 'zod';
import { ofPeople } from '../../access/rows';
import { builder } from '../../core/builder';
import { notFound } from '../../core/errors';
import { id, line } from '../../core/fields';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';

// A restricted record may be that of somebody who is in danger: its contact details are nowhere but here.

const permission = 'participant.revealContact';

const select = {
  addressLine1: true,
  addressLine2: true,
  town: true,
  postcode: true,
  phone: true,
  email: true,
} satisfies Prisma.ParticipantSelect;
type Contact = Prisma.ParticipantGetPayload<{ select: typeof select }>;

const RevealedContact = builder.objectRef<Contact>('RevealedContact').implement({
  description: 'How to reach a person whose record is restricted.',
  fields: (t) => ({
    addressLine1: t.exposeString('addressLine1', { nullable: true, description: 'Address.' }),
    addressLine2: t.exposeString('addressLine2', {
      nullable: true,
      description: 'Address, second line.',
    }),
    town: t.exposeString('town', { nullable: true, description: 'Town.' }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'Postcode.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail address.' }),
  }),
});

const input = z.object({
  participantId: id('The person.'),
  reason: line('Why the details are needed; it is kept in the log of reads.', 500),
});

builder.mutationField('revealContact', (t) =>
  t.field({
    type: RevealedContact,
    nullable: false,
    authScopes: { permission },
    extensions: { permission },
    description:
      'The contact details of a person, also of one whose record is restricted. Who asked and why is logged.',
    args: {
      participantId: t.arg.id({ required: true, description: 'The person.' }),
      reason: t.arg.string({ required: true, description: 'Why the details are needed.' }),
    },
    resolve: (_root, args, context) => {
      const { participantId, reason } = parseInput(input, args);
      const actor = actorOf(context);
      const visible = context.rowFilter ? (ofPeople(actor) as Prisma.ParticipantWhereInput) : {};
      return context.database.withActor({ ...actor, reason }, async (tx) => {
        const where = { AND: [visible, { id: participantId }] };
        const contact = await tx.participant.findFirst({ where, select });
        if (!contact) throw notFound();
        await tx.$queryRaw`select app.log_read(array[${participantId}::uuid], 'contact', ${reason})::text`;
        return contact;
      });
    },
  }),
);
