import { z } from 'zod';
import { builder } from '../core/builder';
import { badInput } from '../core/errors';
import { day, id, line } from '../core/fields';
import { inputType } from '../core/inputs';
import { parseInput } from '../core/parse';
import { actorOf } from '../core/reads';
import { type Basis, evaluate, type Figure } from './evaluate';
import { type Dimension, dimensions, type Facts, factsStatement } from './statement';

const KpiFigure = builder.objectRef<Figure>('KpiFigure').implement({
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
  breakdown: z
    .enum(Object.keys(dimensions) as [Dimension, ...Dimension[]])
    .optional()
    .meta({
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
      const months =
        (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
        Number(to.slice(5, 7)) -
        Number(from.slice(5, 7));
      if (months < 0 || months >= mostMonths)
        throw badInput({
          from: {
            en: `Ask for one to ${mostMonths} months, the first before the last.`,
            cy: `Gofynnwch am un i ${mostMonths} mis, y cyntaf cyn yr olaf.`,
          },
        });
      const actor = actorOf(context);
      const [[row] = []] = await context.database.readAs(actor, [
        factsStatement(actor, lastDayOf(to), filter, breakdown),
      ]);
      return evaluate(row?.rows as Facts, {
        from,
        to,
        basis: basis as Basis,
        today: context.today,
      });
    },
  }),
);

/** The last day of the month of a date. */
function lastDayOf(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
