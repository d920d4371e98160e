import { type DimensionName, dimensions } from '@placewell/prisma/reference';
import { z } from 'zod';
import { builder } from '../../core/builder';
import { badInput, type Message } from '../../core/errors';
import { id, line, whole } from '../../core/fields';
import { inputType } from '../../core/inputs';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';
import { dimensionsFor } from '../../measures/input';
import type { Members } from '../../measures/members';
import { FigureMembersType } from '../../measures/membersQuery';
import { asActor } from '../../returns/ask';
import { frozenMembersStatement } from '../../returns/frozenMembers';
import { visibleMeasures } from '../../returns/live';
import { revisionFor } from '../../returns/load';

const notSubmitted: Message = {
  en: 'This return has not been submitted: ask for the people as things are now.',
  cy: 'Nid yw’r ffurflen hon wedi ei chyflwyno: gofynnwch am y bobl fel y mae pethau nawr.',
};
const notInReturn: Message = {
  en: 'This return has no such figure that you may see.',
  cy: 'Nid oes gan y ffurflen hon ffigur o’r fath y cewch ei weld.',
};
const notBelow: Message = {
  en: 'This figure has nothing below the line.',
  cy: 'Nid oes gan y ffigur hwn ddim o dan y llinell.',
};
const notBrokenDown: Message = {
  en: 'The figure is not broken down by this.',
  cy: 'Ni chaiff y ffigur ei ddadansoddi yn ôl hyn.',
};

const dimensionNames = Object.keys(dimensions) as [DimensionName, ...DimensionName[]];

const membersInput = z.object({
  revisionId: id('The submitted revision.'),
  measure: line('Id of the measure, as returnFigures names it.', 60),
  part: z
    .enum(['numerator', 'denominator'])
    .optional()
    .meta({ description: 'Above the line (the default) or below it.' }),
  scope: z
    .enum(['whole', 'area', 'partner'])
    .optional()
    .meta({ description: 'Of which place the figure is; the whole unless given.' }),
  areaId: id('The delivery area; left out for records without one.').optional(),
  partnerId: id('The delivery partner.').optional(),
  parts: z
    .array(
      z
        .object({
          dimension: z.enum(dimensionNames).meta({ description: 'The dimension.' }),
          value: line('An id or a code; left out for records that name none.', 60).optional(),
        })
        .meta({ inputName: 'ReturnMemberPartInput', description: 'One part of the breakdown.' }),
    )
    .max(5)
    .optional()
    .meta({ description: 'The part of the breakdown, as the figure has it.' }),
  page: whole('Page, from 0.', 0, 1_000_000).optional(),
  perPage: whole('Rows a page, at most 1000; 25 unless given.', 1, 1000).optional(),
});

builder.queryField('returnMembers', (t) =>
  t.field({
    type: FigureMembersType,
    nullable: false,
    description:
      'The people and records that a figure of a submitted return was counted from, as they were frozen. A partner gets its own.',
    authScopes: { permission: 'return.people' },
    extensions: { permission: 'return.people' },
    args: {
      input: t.arg({
        type: inputType('ReturnMembersInput', membersInput),
        required: true,
        description: 'Which figure of which revision, and which page.',
      }),
    },
    resolve: async (_root, args, context): Promise<Members> => {
      const actor = actorOf(context);
      const input = parseInput(membersInput, args.input);
      const { part = 'numerator', scope = 'whole', parts = [], page = 0, perPage = 25 } = input;
      const revision = await revisionFor(context, actor, input.revisionId);
      if (!revision.submittedAt) throw badInput({ revisionId: notSubmitted });
      const due = visibleMeasures(actor, revision.period).find(
        ({ measure }) => measure.id === input.measure,
      );
      if (!due) throw badInput({ measure: notInReturn });
      if (!due.measure[part]) throw badInput({ part: notBelow });
      // What somebody may not break a live figure down by tells too much of a frozen row as well.
      const known = dimensionsFor(actor, due.measure);
      if (
        parts.some(({ dimension }) => !due.parts.includes(dimension) || !known.includes(dimension))
      )
        throw badInput({ parts: notBrokenDown });
      const figure = {
        scope,
        areaId: input.areaId ?? null,
        partnerId: input.partnerId ?? null,
        parts: parts.map(({ dimension, value }) => ({ dimension, value: value ?? null })),
      };
      const [row] = await asActor(
        context.database,
        actor,
      )(
        frozenMembersStatement(actor, revision.id, due, part, figure, {
          take: perPage,
          skip: page * perPage,
        }),
      );
      return row?.rows as Members;
    },
  }),
);
