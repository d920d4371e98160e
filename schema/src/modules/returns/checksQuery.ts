import { z } from 'zod';
import { builder } from '../../core/builder';
import { badInput } from '../../core/errors';
import { id, line, whole } from '../../core/fields';
import { inputType } from '../../core/inputs';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';
import { asActor } from '../../returns/ask';
import { checksFor } from '../../returns/checks';
import { type Answer, type CheckState, checkStates, type Waiver } from '../../returns/checks/state';
import { type CheckCount, checkOffenders, type Offender } from '../../returns/checks/statement';
import { revisionFor } from '../../returns/load';
import type { Message } from '../../rules/messages';

const permission = 'return.people';

const AnswerType = builder.objectRef<Answer>('ReturnCheckComment').implement({
  description: 'What was answered to a warning.',
  fields: (t) => ({
    partnerId: t.exposeID('partnerId', {
      nullable: true,
      description: 'The delivery partner that answered; empty for the accountable body.',
    }),
    comment: t.exposeString('comment', { nullable: false, description: 'The comment.' }),
    offenderCount: t.exposeInt('offenderCount', {
      nullable: false,
      description: 'How many records the check named then.',
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: false,
      description: 'When it was answered.',
    }),
    answeredByName: t.exposeString('answeredByName', {
      nullable: false,
      description: 'Who answered.',
    }),
  }),
});

const WaiverType = builder.objectRef<Waiver>('ReturnCheckWaiver').implement({
  description: 'Leave to send a return although a check blocks it.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'Its id, to approve it by.' }),
    version: t.exposeInt('version', { nullable: false, description: 'Its version.' }),
    waiverReason: t.exposeString('waiverReason', {
      nullable: false,
      description: 'Why it was asked for.',
    }),
    offenderCount: t.exposeInt('offenderCount', {
      nullable: false,
      description: 'How many records it was asked for; with any other record it no longer holds.',
    }),
    requestedByName: t.exposeString('requestedByName', {
      nullable: false,
      description: 'Who asked for it.',
    }),
    approvedAt: t.expose('approvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was approved; empty until then.',
    }),
    approvedByName: t.exposeString('approvedByName', {
      nullable: true,
      description: 'Who approved it.',
    }),
  }),
});

const CountType = builder.objectRef<CheckCount>('ReturnCheckCount').implement({
  description: 'How many records of one delivery partner a check names.',
  fields: (t) => ({
    partnerId: t.exposeID('partnerId', {
      nullable: true,
      description: 'The delivery partner; empty for what is the accountable body’s own.',
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many.' }),
  }),
});

const CheckType = builder.objectRef<CheckState>('ReturnCheck').implement({
  description: 'A check before a return is signed, with what it finds now.',
  fields: (t) => {
    const words = (of: 'title' | 'explanation', locale: keyof Message, description: string) =>
      t.string({ nullable: false, description, resolve: ({ check }) => check[of][locale] });
    return {
      key: t.id({
        nullable: false,
        description: 'Which check.',
        resolve: ({ check }) => check.key,
      }),
      titleEn: words('title', 'en', 'Title in English.'),
      titleCy: words('title', 'cy', 'Title in Welsh.'),
      explanationEn: words('explanation', 'en', 'What it means and what to do, in English.'),
      explanationCy: words('explanation', 'cy', 'What it means and what to do, in Welsh.'),
      severity: t.string({
        nullable: false,
        description: 'blocking (fixed or waived) or warning (fixed or answered).',
        resolve: ({ check }) => check.severity,
      }),
      fix: t.string({
        nullable: false,
        description: 'Kind of the records that it names and that put it right.',
        resolve: ({ check }) => check.fix,
      }),
      state: t.exposeString('state', {
        nullable: false,
        description: 'clear, open, answered or waived.',
      }),
      count: t.exposeInt('count', { nullable: false, description: 'How many records it names.' }),
      byPartner: t.field({
        type: [CountType],
        nullable: false,
        description: 'The same by delivery partner.',
        resolve: ({ byPartner }) => byPartner,
      }),
      answers: t.field({
        type: [AnswerType],
        nullable: false,
        description: 'What was answered, the latest last.',
        resolve: ({ answers }) => answers,
      }),
      waiver: t.field({
        type: WaiverType,
        nullable: true,
        description: 'The waiver asked for, if any.',
        resolve: ({ waiver }) => waiver,
      }),
    };
  },
});

const OffenderType = builder.objectRef<Offender>('ReturnOffender').implement({
  description: 'A record that a check names.',
  fields: (t) => ({
    recordId: t.exposeID('recordId', {
      nullable: false,
      description: 'Id of the record to put right, of the kind that the check says.',
    }),
    participantId: t.exposeID('participantId', { nullable: true, description: 'The person.' }),
    referralId: t.exposeID('referralId', { nullable: true, description: 'The journey.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'Pseudonymous reference of the person.',
    }),
    partnerId: t.exposeID('partnerId', { nullable: true, description: 'Whose it is.' }),
    partnerName: t.exposeString('partnerName', {
      nullable: true,
      description: 'Name of the delivery partner.',
    }),
  }),
});

interface Offenders {
  count: number;
  offenders: Offender[];
}

const OffendersType = builder.objectRef<Offenders>('ReturnOffenders').implement({
  description: 'A page of the records that a check names.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: false, description: 'How many there are in all.' }),
    offenders: t.field({
      type: [OffenderType],
      nullable: false,
      description: 'The records of the page.',
      resolve: ({ offenders }) => offenders,
    }),
  }),
});

const offendersInput = z.object({
  revisionId: id('The revision.'),
  check: line('Key of the check.', 60),
  page: whole('Page, from 0.', 0, 1_000_000).optional(),
  perPage: whole('Records a page, at most 1000; 25 unless given.', 1, 1000).optional(),
});

builder.queryFields((t) => ({
  returnChecks: t.field({
    type: [CheckType],
    nullable: false,
    description:
      'The checks before a return is signed, with what they find now; a partner sees its own part.',
    authScopes: { permission },
    extensions: { permission },
    args: { revisionId: t.arg.id({ required: true, description: 'The revision.' }) },
    resolve: async (_root, args, context) => {
      const actor = actorOf(context);
      const { id: revisionId, period } = await revisionFor(context, actor, args.revisionId);
      const { today } = context;
      const ask = asActor(context.database, actor);
      return checkStates(ask, { actor, period, revisionId, today });
    },
  }),
  returnOffenders: t.field({
    type: OffendersType,
    nullable: false,
    description: 'The records that a check names, page by page; a partner sees its own.',
    authScopes: { permission },
    extensions: { permission },
    args: {
      input: t.arg({
        type: inputType('ReturnOffendersInput', offendersInput),
        required: true,
        description: 'Which check of which revision, and which page.',
      }),
    },
    resolve: async (_root, args, context) => {
      const actor = actorOf(context);
      const input = parseInput(offendersInput, args.input);
      const { page = 0, perPage = 25 } = input;
      const { id: revisionId, period } = await revisionFor(context, actor, input.revisionId);
      const check = checksFor(actor, period.kind).find(({ key }) => key === input.check);
      if (!check) throw badInput({ check: noCheck });
      const { today } = context;
      const statement = checkOffenders(
        check,
        { actor, period, revisionId, today },
        { take: perPage, skip: page * perPage },
      );
      const [row] = await asActor(context.database, actor)(statement);
      return row?.page as Offenders;
    },
  }),
}));

const noCheck: Message = {
  en: 'This return has no such check.',
  cy: 'Nid oes gan y ffurflen hon wiriad o’r fath.',
};
