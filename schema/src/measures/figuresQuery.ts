import { z } from 'zod';
import { builder } from '../core/builder';
import type { Context } from '../core/context';
import { inputType } from '../core/inputs';
import { parseInput } from '../core/parse';
import { actorOf } from '../core/reads';
import { evaluate, type Figure } from './evaluate';
import {
  breakdownField,
  demandFitting,
  filterFields,
  measureId,
  measuresAsked,
  periodFields,
  periodsAsked,
} from './input';
import type { Request } from './request';
import { type Facts, factsStatement } from './statement';

export const FigureDimension = builder
  .objectRef<Figure['dimensions'][number]>('FigureDimension')
  .implement({
    description: 'One part of a breakdown.',
    fields: (t) => ({
      name: t.exposeString('name', { nullable: false, description: 'The dimension.' }),
      value: t.exposeString('value', {
        nullable: true,
        description: 'An id or a code; empty where the record names none.',
      }),
    }),
  });

export const FigureType = builder.objectRef<Figure>('Figure').implement({
  description:
    'A measure in a period, for one part of the breakdown, with the numbers it is made of.',
  fields: (t) => ({
    measure: t.exposeID('measureId', { nullable: false, description: 'Which measure.' }),
    from: t.expose('from', {
      type: 'Date',
      nullable: false,
      description: 'First day of the period.',
    }),
    to: t.expose('to', { type: 'Date', nullable: false, description: 'Last day of the period.' }),
    dimensions: t.field({
      type: [FigureDimension],
      nullable: false,
      description: 'Which part of the breakdown; empty for the whole.',
      resolve: (figure) => figure.dimensions,
    }),
    numerator: t.exposeFloat('numerator', {
      nullable: false,
      description: 'How many were counted; above the line of a share.',
    }),
    denominator: t.exposeFloat('denominator', { nullable: true, description: 'Out of how many.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description:
        'In the unit of the measure: of a share per cent, of a distribution the median. Empty, never 0, without a denominator or while a rule of DWP is awaited.',
    }),
    target: t.exposeFloat('target', { nullable: true, description: 'Target in the same unit.' }),
    floor: t.exposeFloat('floor', {
      nullable: true,
      description: 'At or above the floor the status is amber.',
    }),
    status: t.exposeString('status', {
      nullable: false,
      description: 'green, amber, red, no_target, awaiting_rule or no_data.',
    }),
    awaits: t.exposeStringList('awaits', {
      nullable: false,
      description: 'Keys of the rules without whose value it awaits DWP.',
    }),
    toGo: t.exposeInt('toGo', {
      nullable: true,
      description: 'How many more would reach the target.',
    }),
    provisional: t.exposeBoolean('provisional', {
      nullable: false,
      description: 'The period is not over.',
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

const figuresInput = z.object({
  measures: z
    .array(measureId('Id of a measure.'))
    .min(1)
    .max(100)
    .meta({ description: 'Which measures, by id.' }),
  ...periodFields,
  breakdown: breakdownField,
  ...filterFields,
});

/** Figures by one statement, within what the actor may see. */
export async function figuresOf(context: Context, request: Request): Promise<Figure[]> {
  const [[row] = []] = await context.database.readAs(request.actor, [factsStatement(request)]);
  return evaluate(row?.rows as Facts, request);
}

builder.queryField('figures', (t) =>
  t.field({
    type: [FigureType],
    nullable: false,
    description:
      'Measures by period and breakdown, within what you may see: one tidy row for each measure, period and part.',
    authScopes: { permission: 'kpi.read' },
    extensions: { permission: 'kpi.read' },
    args: {
      input: t.arg({
        type: inputType('FiguresInput', figuresInput),
        required: true,
        description: 'Which measures, periods, parts and rows.',
      }),
    },
    resolve: (_root, args, context) => {
      const actor = actorOf(context);
      const input = parseInput(figuresInput, args.input);
      const { breakdown = [], filters = [], basis = 'period', maturedMonths = 12 } = input;
      const measures = measuresAsked(actor, input.measures);
      demandFitting(actor, measures, breakdown, filters, basis);
      const periods = periodsAsked(input, context.today);
      const { today } = context;
      return figuresOf(context, {
        actor,
        measures,
        periods,
        breakdown,
        filters,
        basis,
        maturedMonths,
        today,
      });
    },
  }),
);
