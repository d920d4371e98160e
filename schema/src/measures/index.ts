import { kpis, type Measure, measureOf } from '@placewell/prisma/reference';
import { z } from 'zod';
import { builder } from '../core/builder';
import { badInput } from '../core/errors';
import { day, id, line } from '../core/fields';
import { inputType } from '../core/inputs';
import { parseInput } from '../core/parse';
import { actorOf } from '../core/reads';
import { figuresOf } from './figuresQuery';
import './membersQuery';
import './explainQuery';
import './journeyFiguresQuery';
import './catalogueQuery';
import './forecast/query';
import { periodsOf } from './periods';
import type { DimensionFilter } from './request';

/** A KPI at a month, in hundredths of a per cent. */
interface KpiFigureRow {
  measureId: string;
  month: string;
  key: string | null;
  numerator: number;
  denominator: number;
  valueBasisPoints: number | null;
  targetBasisPoints: number | null;
  floorBasisPoints: number | null;
  status: string;
  toGo: number | null;
  provisional: boolean;
}

const breakdowns = ['accountableBody', 'partner', 'localAuthority', 'model', 'cohort'] as const;

const filterNames = {
  accountableBodyId: 'accountableBody',
  partnerId: 'partner',
  localAuthorityCode: 'localAuthority',
  model: 'model',
  cohort: 'cohort',
} as const;

const KpiFigure = builder.objectRef<KpiFigureRow>('KpiFigure').implement({
  description: 'A KPI at a month, with the two numbers it is made of.',
  fields: (t) => ({
    measureId: t.exposeID('measureId', {
      nullable: false,
      description: 'Which KPI, by its id in the catalogue.',
    }),
    month: t.expose('month', {
      type: 'Date',
      nullable: false,
      description: 'First day of the month.',
    }),
    key: t.exposeString('key', {
      nullable: true,
      description:
        'Part of the breakdown: an id or a code. Empty for the whole, or where the record names none.',
    }),
    numerator: t.exposeInt('numerator', { nullable: false, description: 'How many achieved it.' }),
    denominator: t.exposeInt('denominator', { nullable: false, description: 'Out of how many.' }),
    valueBasisPoints: t.exposeInt('valueBasisPoints', {
      nullable: true,
      description:
        'The share in hundredths of a per cent: 6250 is 62.5%. Empty, never 0, without a denominator or while a rule of DWP is awaited.',
    }),
    targetBasisPoints: t.exposeInt('targetBasisPoints', {
      nullable: true,
      description: 'Target in hundredths of a per cent.',
    }),
    floorBasisPoints: t.exposeInt('floorBasisPoints', {
      nullable: true,
      description: 'Floor in hundredths of a per cent: at or above it the status is amber.',
    }),
    status: t.exposeString('status', {
      nullable: false,
      description: 'green, amber, red, awaiting_rule or no_data.',
    }),
    toGo: t.exposeInt('toGo', {
      nullable: true,
      description: 'How many more would reach the target.',
    }),
    provisional: t.exposeBoolean('provisional', {
      nullable: false,
      description: 'The month is not over.',
    }),
  }),
});

const kpiInput = z.object({
  from: day('First month, by any day of it.'),
  to: day('Last month, by any day of it; left out, the current month.').optional(),
  basis: z.enum(['to_date', 'in_month']).optional().meta({
    description:
      'to_date (the default) counts from the start of the programme, in_month the month alone.',
  }),
  breakdown: z.enum(breakdowns).optional().meta({
    description:
      'Break the figures down by accountableBody, partner, localAuthority, model or cohort.',
  }),
  accountableBodyId: id('Only one accountable body.').optional(),
  partnerId: id('Only one delivery partner.').optional(),
  localAuthorityCode: line('Only one local authority, by GSS code.', 9).optional(),
  model: line('Only ips or seqf.', 10).optional(),
  cohort: line('Only out_of_work or in_work_retention.', 30).optional(),
});

/** Five years, as long as the programme lasts. */
const mostMonths = 60;

builder.queryField('kpis', (t) =>
  t.field({
    type: [KpiFigure],
    nullable: false,
    description: 'The seven KPIs by month, within what you may see.',
    authScopes: { permission: 'kpi.read' },
    extensions: { permission: 'kpi.read' },
    args: {
      input: t.arg({
        type: inputType('KpiInput', kpiInput),
        required: true,
        description: 'Which months, parts and rows.',
      }),
    },
    resolve: async (_root, args, context) => {
      const {
        from,
        to = context.today,
        basis = 'to_date',
        breakdown,
        ...filter
      } = parseInput(kpiInput, args.input);
      const months = from.slice(0, 7) > to.slice(0, 7) ? [] : periodsOf('month', from, to);
      if (months.length === 0 || months.length > mostMonths)
        throw badInput({
          from: {
            en: `Ask for one to ${mostMonths} months, the first before the last.`,
            cy: `Gofynnwch am un i ${mostMonths} mis, y cyntaf cyn yr olaf.`,
          },
        });
      const filters = Object.entries(filterNames).flatMap(
        ([name, dimension]): DimensionFilter[] => {
          const value = filter[name as keyof typeof filterNames];
          return value ? [{ dimension, values: [value] }] : [];
        },
      );
      const figures = await figuresOf(context, {
        actor: actorOf(context),
        measures: kpis.map(({ id }) => measureOf(id) as Measure),
        periods: months,
        breakdown: breakdown ? [breakdown] : [],
        filters,
        basis: basis === 'to_date' ? 'to_date' : 'period',
        maturedMonths: 12,
        today: context.today,
      });
      return figures
        .map(
          (figure): KpiFigureRow => ({
            measureId: figure.measureId,
            month: figure.from,
            key: figure.dimensions[0]?.value ?? null,
            numerator: figure.numerator,
            denominator: figure.denominator ?? 0,
            valueBasisPoints: inBasisPoints(figure.value),
            targetBasisPoints: inBasisPoints(figure.target),
            floorBasisPoints: inBasisPoints(figure.floor),
            status: figure.status,
            toGo: figure.toGo,
            provisional: figure.from.slice(0, 7) >= context.today.slice(0, 7),
          }),
        )
        .sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
    },
  }),
);

const inBasisPoints = (perCent: number | null) =>
  perCent === null ? null : Math.round(perCent * 100);
