import { type Measure, measureOf } from '@placewell/prisma/reference';
import { z } from 'zod';
import { builder } from '../../core/builder';
import { inputType } from '../../core/inputs';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';
import { evaluate } from '../evaluate';
import { demandFitting, filterFields } from '../input';
import { periodsOf, programmeBeginning } from '../periods';
import type { Request } from '../request';
import { type Facts, factsStatement } from '../statement';
import {
  type Forecast,
  type ForecastLine,
  type ForecastMonth,
  forecastOf,
  outcomeOf,
} from './forecast';

const LineType = builder.objectRef<ForecastLine>('ForecastLine').implement({
  description: 'An estimate of one number at the end of the financial year.',
  fields: (t) => ({
    measure: t.exposeID('measureId', { nullable: false, description: 'The KPI it is of.' }),
    scope: t.exposeString('scope', {
      nullable: false,
      description:
        'year: of the financial year alone; to_date: from the beginning of the programme.',
    }),
    status: t.exposeString('status', {
      nullable: false,
      description: 'estimated, not_enough_history or awaiting_rule.',
    }),
    recorded: t.exposeInt('recorded', { nullable: false, description: 'Recorded up to today.' }),
    expected: t.int({
      nullable: true,
      description: 'Expected by the end of the year; an estimate.',
      resolve: ({ range }) => range?.expected ?? null,
    }),
    low: t.int({
      nullable: true,
      description: 'Lower bound of the estimate.',
      resolve: ({ range }) => range?.low ?? null,
    }),
    high: t.int({
      nullable: true,
      description: 'Upper bound of the estimate.',
      resolve: ({ range }) => range?.high ?? null,
    }),
    profile: t.exposeInt('profile', {
      nullable: true,
      description:
        'What the agreed profile asks for by then: its starts, or the targeted share of them. Empty without a profile.',
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description:
        'Expected per cent: of the profile for starts, of the expected starts for outcomes.',
    }),
    target: t.exposeFloat('target', { nullable: true, description: 'Target in per cent.' }),
    monthsKnown: t.exposeInt('monthsKnown', {
      nullable: true,
      description:
        'Of outcomes: for so many months after the start there is history; nothing is added for later ones.',
    }),
    methodEn: t.string({
      nullable: false,
      description: 'How it is estimated, in English.',
      resolve: ({ method }) => method.en,
    }),
    methodCy: t.string({
      nullable: false,
      description: 'How it is estimated, in Welsh.',
      resolve: ({ method }) => method.cy,
    }),
  }),
});

const MonthType = builder.objectRef<ForecastMonth>('ForecastMonth').implement({
  description: 'Starts of a month of the financial year: recorded, profiled and expected.',
  fields: (t) => ({
    month: t.expose('month', {
      type: 'Date',
      nullable: false,
      description: 'First day of the month.',
    }),
    recorded: t.exposeInt('recorded', { nullable: false, description: 'Starts up to today.' }),
    profile: t.exposeInt('profile', { nullable: false, description: 'Starts in the profile.' }),
    expected: t.int({
      nullable: true,
      description: 'Expected starts; those recorded where the month is over.',
      resolve: ({ range }) => range?.expected ?? null,
    }),
    low: t.int({
      nullable: true,
      description: 'Lower bound.',
      resolve: ({ range }) => range?.low ?? null,
    }),
    high: t.int({
      nullable: true,
      description: 'Upper bound.',
      resolve: ({ range }) => range?.high ?? null,
    }),
  }),
});

const ForecastType = builder.objectRef<Forecast>('Forecast').implement({
  description: 'Where starts and outcomes are expected to stand at the end of the financial year.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: false,
      description: 'First day of the financial year.',
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: false,
      description: 'Last day of the financial year.',
    }),
    asAt: t.expose('asAt', {
      type: 'Date',
      nullable: false,
      description: 'The day up to which records count.',
    }),
    lines: t.field({
      type: [LineType],
      nullable: false,
      description: 'Starts of the year and to date, then outcomes to date.',
      resolve: ({ lines }) => lines,
    }),
    months: t.field({
      type: [MonthType],
      nullable: false,
      description: 'Starts by month of the year.',
      resolve: ({ months }) => months,
    }),
  }),
});

const forecastInput = z.object({ filters: filterFields.filters });

const named = (ids: readonly string[]) => ids.map((id) => measureOf(id) as Measure);
const kpis = named(['B3.01', ...Object.keys(outcomeOf)]);
const maturity = named(['maturity']);

builder.queryField('forecast', (t) =>
  t.field({
    type: ForecastType,
    nullable: false,
    description:
      'Starts and outcomes expected by the end of the financial year against the agreed profile, within what you may see: an estimate, with its method and range.',
    authScopes: { permission: 'kpi.read' },
    extensions: { permission: 'kpi.read' },
    args: {
      input: t.arg({
        type: inputType('ForecastInput', forecastInput),
        description: 'Which rows.',
      }),
    },
    resolve: async (_root, args, context) => {
      const actor = actorOf(context);
      const { filters = [] } = parseInput(forecastInput, args.input ?? {});
      demandFitting(actor, [...kpis, ...maturity], [], filters, 'period');
      const { today } = context;
      const [year] = periodsOf('financial_year', today, today);
      if (!year) throw new Error('Every day lies in a financial year');
      const request: Request = {
        actor,
        measures: kpis,
        periods: periodsOf('month', programmeBeginning, year.to),
        breakdown: [],
        filters,
        basis: 'period',
        maturedMonths: 12,
        // The profile of months to come counts as well; nothing else is recorded of them.
        today: year.to,
      };
      const reaching: Request = {
        ...request,
        measures: maturity,
        breakdown: ['milestone', 'monthsSinceStart'],
        today,
      };
      const [[counts] = [], [reached] = []] = await context.database.readAs(actor, [
        factsStatement(request),
        factsStatement(reaching),
      ]);
      return forecastOf(
        evaluate(counts?.rows as Facts, request),
        evaluate(reached?.rows as Facts, reaching),
        { ...year, asAt: today },
      );
    },
  }),
);
