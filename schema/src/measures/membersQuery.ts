import { z } from 'zod';
import { builder } from '../core/builder';
import { whole } from '../core/fields';
import { inputType } from '../core/inputs';
import { parseInput } from '../core/parse';
import { actorOf } from '../core/reads';
import { type Member, type Members, membersStatement } from './members';
import { memberFields, membersAsked } from './membersAsked';

const MemberType = builder.objectRef<Member>('FigureMember').implement({
  description: 'One row behind a figure.',
  fields: (t) => ({
    subject: t.exposeID('subject', {
      nullable: false,
      description: 'Id of what was counted: a journey, an expression of interest, a session...',
    }),
    referralId: t.exposeID('referralId', {
      nullable: true,
      description: 'The journey it belongs to.',
    }),
    participantId: t.exposeID('participantId', { nullable: true, description: 'The person.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'Pseudonymous reference of the person.',
    }),
    forename: t.exposeString('forename', {
      nullable: true,
      description: 'Empty for those who may not see who a person is.',
    }),
    surname: t.exposeString('surname', {
      nullable: true,
      description: 'Empty for those who may not see who a person is.',
    }),
    labelEn: t.exposeString('labelEn', {
      nullable: true,
      description:
        'What is counted where it is no person, in English: a specialist, a line of a plan.',
    }),
    labelCy: t.exposeString('labelCy', {
      nullable: true,
      description: 'What is counted where it is no person, in Welsh.',
    }),
    happenedOn: t.expose('happenedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day by which it counts.',
    }),
    fromOn: t.expose('fromOn', {
      type: 'Date',
      nullable: true,
      description: 'Of a stock: first day of the stay.',
    }),
    toOn: t.expose('toOn', {
      type: 'Date',
      nullable: true,
      description: 'Of a stock: last day of the stay; empty while it lasts.',
    }),
    quantity: t.exposeFloat('quantity', { nullable: false, description: 'How much it adds.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'Of a distribution: its value.' }),
  }),
});

export const FigureMembersType = builder.objectRef<Members>('FigureMembers').implement({
  description: 'A page of the rows behind a figure.',
  fields: (t) => ({
    count: t.exposeInt('count', {
      nullable: false,
      description: 'How many rows there are in all.',
    }),
    number: t.exposeFloat('number', {
      nullable: false,
      description: 'What all rows add up to: the number of the figure.',
    }),
    members: t.field({
      type: [MemberType],
      nullable: false,
      description: 'The rows of the page, in the order of their day.',
      resolve: ({ members }) => members,
    }),
  }),
});

const membersInput = z.object({
  ...memberFields,
  page: whole('Page, from 0.', 0, 1_000_000).optional(),
  perPage: whole('Rows a page, at most 1000; 25 unless given.', 1, 1000).optional(),
});

builder.queryField('members', (t) =>
  t.field({
    type: FigureMembersType,
    nullable: false,
    description:
      'Exactly the people and records behind a figure: ask with the period of the figure and its dimensions as filters.',
    authScopes: { permission: 'participant.read' },
    extensions: { permission: 'participant.read' },
    args: {
      input: t.arg({
        type: inputType('MembersInput', membersInput),
        required: true,
        description: 'Which figure, and which page.',
      }),
    },
    resolve: async (_root, args, context) => {
      const actor = actorOf(context);
      const { page = 0, perPage = 25, ...asked } = parseInput(membersInput, args.input);
      const { request, part } = membersAsked(actor, asked, context.today);
      const statement = membersStatement(request, part, { take: perPage, skip: page * perPage });
      const [[row] = []] = await context.database.readAs(actor, [statement]);
      return row?.rows as Members;
    },
  }),
);
