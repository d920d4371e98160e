import { catalogue, measureOf } from '@placewell/prisma/reference';
import { z } from 'zod';
import { builder } from '../../core/builder';
import { id, line, whole } from '../../core/fields';
import { inputType } from '../../core/inputs';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';
import { asActor } from '../../returns/ask';
import { digestOf } from '../../returns/digest';
import { basisOf } from '../../returns/due';
import { figuresAt } from '../../returns/figuresAt';
import type { LabelledFigure } from '../../returns/labels';
import { revisionFor } from '../../returns/load';

interface Page {
  count: number;
  frozen: boolean;
  digest: string | null;
  figures: LabelledFigure[];
}

type Part = LabelledFigure['parts'][number];

const PartType = builder.objectRef<Part>('ReturnFigurePart').implement({
  description: 'One part of the breakdown that a row of the catalogue asks for.',
  fields: (t) => ({
    dimension: t.exposeString('dimension', { nullable: false, description: 'The dimension.' }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'An id or a code; empty where the record names none.',
    }),
    labelEn: t.exposeString('labelEn', { nullable: false, description: 'Its name in English.' }),
    labelCy: t.exposeString('labelCy', { nullable: false, description: 'Its name in Welsh.' }),
  }),
});

export const ReturnFigureType = builder.objectRef<LabelledFigure>('ReturnFigure').implement({
  description: 'One number of a return, with the numbers it is made of.',
  fields: (t) => ({
    row: t.exposeID('row', { nullable: false, description: 'Row of the catalogue.' }),
    measure: t.exposeID('measure', { nullable: false, description: 'Which measure.' }),
    titleEn: t.string({
      nullable: false,
      description: 'What the measure is called, in English.',
      resolve: ({ measure }) => measureOf(measure)?.titleEn ?? measure,
    }),
    titleCy: t.string({
      nullable: false,
      description: 'What the measure is called, in Welsh.',
      resolve: ({ measure }) => measureOf(measure)?.titleCy ?? measure,
    }),
    unit: t.string({
      nullable: true,
      description: 'Unit of the value.',
      resolve: ({ measure }) => measureOf(measure)?.unit ?? null,
    }),
    stage: t.string({
      nullable: true,
      description: 'Stage of the journey under which the row stands in the catalogue.',
      resolve: ({ row }) => catalogue.find(({ id }) => id === row)?.stage ?? null,
    }),
    basis: t.string({
      nullable: false,
      description:
        'How it is counted, as the queries figures and members name it: period or to_date.',
      resolve: ({ measure }) => basisOf(measure),
    }),
    scope: t.exposeString('scope', {
      nullable: false,
      description: 'whole (the accountable body), area or partner.',
    }),
    areaId: t.exposeID('areaId', {
      nullable: true,
      description: 'The delivery area; empty with scope area for records without one.',
    }),
    areaNameEn: t.exposeString('areaNameEn', {
      nullable: true,
      description: 'Name of the area in English.',
    }),
    areaNameCy: t.exposeString('areaNameCy', {
      nullable: true,
      description: 'Name of the area in Welsh.',
    }),
    partnerId: t.exposeID('partnerId', { nullable: true, description: 'The delivery partner.' }),
    partnerName: t.exposeString('partnerName', {
      nullable: true,
      description: 'Name of the delivery partner.',
    }),
    parts: t.field({
      type: [PartType],
      nullable: false,
      description: 'The breakdown; empty for all together.',
      resolve: ({ parts }) => parts,
    }),
    numerator: t.exposeFloat('numerator', {
      nullable: false,
      description: 'How many were counted; above the line of a share.',
    }),
    denominator: t.exposeFloat('denominator', { nullable: true, description: 'Out of how many.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description:
        'In the unit of the measure; empty, never 0, without a denominator or while a rule of DWP is awaited.',
    }),
    target: t.exposeFloat('target', { nullable: true, description: 'Target in the same unit.' }),
    status: t.exposeString('status', {
      nullable: false,
      description: 'green, amber, red, no_target, awaiting_rule or no_data.',
    }),
    lowerQuartile: t.exposeFloat('lowerQuartile', {
      nullable: true,
      description: 'Of a distribution.',
    }),
    median: t.exposeFloat('median', { nullable: true, description: 'Of a distribution.' }),
    upperQuartile: t.exposeFloat('upperQuartile', {
      nullable: true,
      description: 'Of a distribution.',
    }),
  }),
});

const PageType = builder.objectRef<Page>('ReturnFigures').implement({
  description: 'A page of the figures of a return.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: false, description: 'How many there are in all.' }),
    frozen: t.exposeBoolean('frozen', {
      nullable: false,
      description: 'As they were submitted; otherwise as things are now.',
    }),
    digest: t.exposeString('digest', {
      nullable: true,
      description:
        'SHA-256 of the live figures that you may see. A signature is under the personal rows too.',
    }),
    figures: t.field({
      type: [ReturnFigureType],
      nullable: false,
      description: 'The figures of the page, in the order of the catalogue.',
      resolve: ({ figures }) => figures,
    }),
  }),
});

const figuresInput = z.object({
  revisionId: id('The revision.'),
  row: line('Only one row of the catalogue.', 10).optional(),
  scope: z
    .enum(['whole', 'area', 'partner'])
    .optional()
    .meta({ description: 'Only the whole, only areas or only partners.' }),
  areaId: id('Only one delivery area.').optional(),
  partnerId: id('Only one delivery partner.').optional(),
  page: whole('Page, from 0.', 0, 1_000_000).optional(),
  perPage: whole('Figures a page, at most 1000; 100 unless given.', 1, 1000).optional(),
});

builder.queryField('returnFigures', (t) =>
  t.field({
    type: PageType,
    nullable: false,
    description:
      'The figures of a return: frozen once it is submitted, before that as things are now. A partner gets its own part alone.',
    authScopes: { permission: 'return.read' },
    extensions: { permission: 'return.read' },
    args: {
      input: t.arg({
        type: inputType('ReturnFiguresInput', figuresInput),
        required: true,
        description: 'Which revision, and which of its figures.',
      }),
    },
    resolve: async (_root, args, context): Promise<Page> => {
      const actor = actorOf(context);
      const input = parseInput(figuresInput, args.input);
      const { page = 0, perPage = 100 } = input;
      const revision = await revisionFor(context, actor, input.revisionId);
      const figures = await figuresAt(asActor(context.database, actor), actor, revision);
      const wanted = figures.filter(
        (figure) =>
          (!input.row || figure.row === input.row) &&
          (!input.scope || figure.scope === input.scope) &&
          (!input.areaId || figure.areaId === input.areaId) &&
          (!input.partnerId || figure.partnerId === input.partnerId),
      );
      return {
        count: wanted.length,
        frozen: revision.submittedAt !== null,
        digest: revision.submittedAt ? null : digestOf(figures),
        figures: wanted.slice(page * perPage, (page + 1) * perPage),
      };
    },
  }),
);
