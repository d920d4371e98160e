import { z } from 'zod';
import { builder } from '../core/builder';
import { badInput, notFound } from '../core/errors';
import { id } from '../core/fields';
import { inputType } from '../core/inputs';
import { parseInput } from '../core/parse';
import { actorOf } from '../core/reads';
import { type Answered, type Explained, explain } from './explain/explain';
import { explainStatement, type FoundPart } from './explain/statement';
import {
  demandFitting,
  filterFields,
  measureId,
  measuresAsked,
  periodFields,
  periodsAsked,
} from './input';

type DecidingRecord = NonNullable<Answered['record']>;

const RecordType = builder.objectRef<DecidingRecord>('DecidingRecord').implement({
  description: 'The record that decided a test.',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      nullable: false,
      description: 'Its table, or the set that was counted.',
    }),
    id: t.exposeID('id', { nullable: false, description: 'Its id.' }),
    day: t.expose('day', { type: 'Date', nullable: true, description: 'The day that counts.' }),
  }),
});

const TestType = builder.objectRef<Answered>('FigureTest').implement({
  description: 'One question on the way to being counted.',
  fields: (t) => ({
    titleEn: t.string({
      nullable: false,
      description: 'What was asked, in English.',
      resolve: ({ title }) => title.en,
    }),
    titleCy: t.string({
      nullable: false,
      description: 'What was asked, in Welsh.',
      resolve: ({ title }) => title.cy,
    }),
    passed: t.exposeBoolean('passed', { nullable: false, description: 'The answer.' }),
    record: t.field({
      type: RecordType,
      nullable: true,
      description: 'What decided it; empty when nothing is recorded.',
      resolve: ({ record }) => record,
    }),
  }),
});

const ExplainedType = builder.objectRef<Explained>('FigureExplanation').implement({
  description: 'Whether a journey is counted in one part of a measure, and why.',
  fields: (t) => ({
    part: t.exposeString('part', { nullable: false, description: 'numerator or denominator.' }),
    counted: t.exposeBoolean('counted', { nullable: false, description: 'It is counted.' }),
    tests: t.field({
      type: [TestType],
      nullable: false,
      description: 'The questions in order; the first that fails is the reason why not.',
      resolve: ({ tests }) => tests,
    }),
  }),
});

const explainInput = z.object({
  measure: measureId('Id of the measure.'),
  referralId: id('The journey.'),
  ...periodFields,
  ...filterFields,
});

const oneOnly = {
  en: 'Ask about one period.',
  cy: 'Gofynnwch am un cyfnod.',
};

builder.queryField('explain', (t) =>
  t.field({
    type: [ExplainedType],
    nullable: false,
    description: 'Why a journey is, or is not, counted in a figure.',
    authScopes: { permission: 'participant.read' },
    extensions: { permission: 'participant.read' },
    args: {
      input: t.arg({
        type: inputType('ExplainInput', explainInput),
        required: true,
        description: 'Which figure, and which journey.',
      }),
    },
    resolve: async (_root, args, context) => {
      const actor = actorOf(context);
      const input = parseInput(explainInput, args.input);
      const { filters = [], basis = 'period' } = input;
      const measures = measuresAsked(actor, [input.measure]);
      demandFitting(actor, measures, [], filters, basis);
      const periods = periodsAsked(input, context.today);
      if (periods.length !== 1) throw badInput({ from: oneOnly });
      const request = {
        actor,
        measures,
        periods,
        breakdown: [],
        filters,
        basis,
        maturedMonths: input.maturedMonths ?? 12,
        today: context.today,
      };
      const [[row] = []] = await context.database.readAs(actor, [
        explainStatement(request, input.referralId),
      ]);
      if (!row) throw notFound();
      return explain(row.rows as FoundPart[], request);
    },
  }),
);
