import { z } from 'zod';
import { builder } from '../../core/builder';
import type { Context } from '../../core/context';
import { badInput } from '../../core/errors';
import { id, whole } from '../../core/fields';
import { inputType } from '../../core/inputs';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';
import { asActor } from '../../returns/ask';
import {
  differenceOf,
  type ExplainedMove,
  type FigureChange,
  type PersonChange,
  personChanges,
} from '../../returns/difference';
import { type Revision, revisionFor, submittedOf } from '../../returns/load';
import { ReturnFigureType } from './figuresQuery';

const MoveType = builder.objectRef<ExplainedMove>('ReturnMove').implement({
  description: 'Somebody who entered or left a figure.',
  fields: (t) => ({
    direction: t.exposeString('direction', {
      nullable: false,
      description: 'entered or left.',
    }),
    part: t.exposeString('part', {
      nullable: false,
      description: 'numerator or denominator of the figure.',
    }),
    reason: t.exposeString('reason', {
      nullable: false,
      description:
        'late_entry, correction, withdrawal, merge, definition_change, or unknown where the records do not say.',
    }),
    subject: t.exposeID('subject', {
      nullable: false,
      description: 'Id of what was counted: a journey, an expression of interest, a session...',
    }),
    referralId: t.exposeID('referralId', { nullable: true, description: 'The journey.' }),
    participantId: t.exposeID('participantId', { nullable: true, description: 'The person.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'Pseudonymous reference of the person.',
    }),
    partnerId: t.exposeID('partnerId', { nullable: true, description: 'Whose it is.' }),
    happenedOn: t.expose('happenedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day by which it counts.',
    }),
    quantity: t.exposeInt('quantity', { nullable: false, description: 'How much it adds.' }),
  }),
});

const ChangeType = builder.objectRef<FigureChange>('ReturnFigureChange').implement({
  description: 'A figure that is not what it was, or that counts other people.',
  fields: (t) => ({
    before: t.field({
      type: ReturnFigureType,
      nullable: true,
      description: 'As it was submitted; empty where nobody was counted.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: ReturnFigureType,
      nullable: true,
      description: 'As it is in the later revision, or now; empty where nobody is counted.',
      resolve: ({ after }) => after,
    }),
    moves: t.field({
      type: [MoveType],
      nullable: false,
      description: 'Who entered and who left, and why; none for those who may see no people.',
      resolve: ({ moves }) => moves,
    }),
  }),
});

const PersonColumnType = builder
  .objectRef<PersonChange['columns'][number]>('ReturnPersonColumn')
  .implement({
    description: 'A column of the personal rows of a return.',
    fields: (t) => ({
      key: t.exposeString('key', { nullable: false, description: 'Its key.' }),
      headingEn: t.exposeString('headingEn', {
        nullable: false,
        description: 'Heading in English.',
      }),
      headingCy: t.exposeString('headingCy', { nullable: false, description: 'Heading in Welsh.' }),
    }),
  });

const PersonChangeType = builder.objectRef<PersonChange>('ReturnPersonChange').implement({
  description: 'A personal row that differs.',
  fields: (t) => ({
    kind: t.exposeString('kind', { nullable: false, description: 'entered, left or changed.' }),
    participantId: t.exposeID('participantId', { nullable: false, description: 'The person.' }),
    referralId: t.exposeID('referralId', { nullable: true, description: 'The journey.' }),
    reference: t.exposeString('reference', {
      nullable: false,
      description: 'Pseudonymous reference of the person.',
    }),
    columns: t.field({
      type: [PersonColumnType],
      nullable: false,
      description: 'What differs, without the values; empty for a row that entered or left.',
      resolve: ({ columns }) => columns,
    }),
  }),
});

interface Difference {
  from: Revision;
  to: Revision | null;
  count: number;
  figures: FigureChange[];
}

const DifferenceType = builder.objectRef<Difference>('ReturnDifference').implement({
  description:
    'What differs between a submitted return and a later one, or things as they are now.',
  fields: (t) => ({
    fromRevisionId: t.id({
      nullable: false,
      description: 'The earlier revision.',
      resolve: ({ from }) => from.id,
    }),
    toRevisionId: t.id({
      nullable: true,
      description: 'The later revision; empty for things as they are now.',
      resolve: ({ to }) => to?.id ?? null,
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many figures differ.' }),
    figures: t.field({
      type: [ChangeType],
      nullable: false,
      description: 'The figures of the page, in the order of the catalogue.',
      resolve: ({ figures }) => figures,
    }),
    people: t.field({
      type: [PersonChangeType],
      nullable: false,
      description:
        'The personal rows that differ, at most 5,000; none for those who may see no people.',
      resolve: ({ from, to }, _args, context) => {
        const actor = actorOf(context);
        return personChanges(asActor(context.database, actor), actor, from, to);
      },
    }),
  }),
});

const paging = {
  page: whole('Page, from 0.', 0, 1_000_000).optional(),
  perPage: whole('Figures a page, at most 500; 100 unless given.', 1, 500).optional(),
};

const differenceInput = z.object({
  fromRevisionId: id('The earlier revision, which was submitted.'),
  toRevisionId: id('The later revision of the same period.'),
  ...paging,
});
const sinceInput = z.object({ periodId: id('The period.'), ...paging });

const pageOf = (
  changes: FigureChange[],
  { page = 0, perPage = 100 }: { page?: number | undefined; perPage?: number | undefined },
) => ({
  count: changes.length,
  figures: changes.slice(page * perPage, (page + 1) * perPage),
});

/** The two revisions of a difference; throws unless the earlier was submitted and both are of one period. */
async function revisionsOf(
  context: Context,
  { fromRevisionId, toRevisionId }: { fromRevisionId: string; toRevisionId: string },
) {
  const actor = actorOf(context);
  const from = await revisionFor(context, actor, fromRevisionId);
  const to = await revisionFor(context, actor, toRevisionId);
  if (!from.submittedAt)
    throw badInput({
      fromRevisionId: {
        en: 'Compare with a revision that was submitted.',
        cy: 'Cymharwch â diwygiad a gyflwynwyd.',
      },
    });
  if (from.period.id !== to.period.id || from.number >= to.number)
    throw badInput({
      toRevisionId: {
        en: 'Choose a later revision of the same period.',
        cy: 'Dewiswch ddiwygiad diweddarach o’r un cyfnod.',
      },
    });
  return { actor, from, to };
}

builder.queryFields((t) => ({
  returnDifference: t.field({
    type: DifferenceType,
    nullable: false,
    description:
      'What differs between two revisions of a period, figure by figure, with who entered, who left, and why.',
    authScopes: { permission: 'return.read' },
    extensions: { permission: 'return.read' },
    args: {
      input: t.arg({
        type: inputType('ReturnDifferenceInput', differenceInput),
        required: true,
        description: 'Which revisions, and which page.',
      }),
    },
    resolve: async (_root, args, context): Promise<Difference> => {
      const input = parseInput(differenceInput, args.input);
      const { actor, from, to } = await revisionsOf(context, input);
      const changes = await differenceOf(asActor(context.database, actor), actor, from, to);
      return { from, to, ...pageOf(changes, input) };
    },
  }),
  changedSinceSubmission: t.field({
    type: DifferenceType,
    nullable: true,
    description:
      'What has changed since the last submission of a period, figure by figure, with who entered, who left, and why; empty when nothing was submitted.',
    authScopes: { permission: 'return.people' },
    extensions: { permission: 'return.people' },
    args: {
      input: t.arg({
        type: inputType('ChangedSinceSubmissionInput', sinceInput),
        required: true,
        description: 'Which period, and which page.',
      }),
    },
    resolve: async (_root, args, context): Promise<Difference | null> => {
      const input = parseInput(sinceInput, args.input);
      const actor = actorOf(context);
      const from = await submittedOf(context, actor, input.periodId);
      if (!from) return null;
      const changes = await differenceOf(asActor(context.database, actor), actor, from, null);
      return { from, to: null, ...pageOf(changes, input) };
    },
  }),
}));
