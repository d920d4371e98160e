import {
  type CatalogueRow,
  catalogue,
  type DimensionEntry,
  type DimensionName,
  dimensions,
  furtherMeasures,
  type Measure,
  measures,
} from '@placewell/prisma/reference';
import { z } from 'zod';
import { can } from '../access/roles';
import { builder } from '../core/builder';
import type { Context } from '../core/context';
import { inputType } from '../core/inputs';
import { parseInput } from '../core/parse';
import { actorOf } from '../core/reads';
import { asActor } from '../returns/ask';
import { collectionsOf } from '../returns/collection';
import { awaitedStatement } from './awaited';
import { dimensionsFor, matures } from './input';

/** A row of the catalogue as a viewer finds it. */
interface Row extends CatalogueRow {
  status: string;
}

interface MeasureDimension {
  name: DimensionName;
  list: string | null;
  partition: boolean;
}

const DimensionType = builder.objectRef<MeasureDimension>('MeasureDimension').implement({
  description: 'What a measure can be broken down by.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'Name of the dimension.' }),
    list: t.exposeString('list', {
      nullable: true,
      description: 'The code list of its values; empty when they are ids or words.',
    }),
    partition: t.exposeBoolean('partition', {
      nullable: false,
      description: 'Every row falls into one part, so that the parts add up to the whole.',
    }),
  }),
});

const dimensionRows = (measure: Measure, _args: unknown, context: Context): MeasureDimension[] =>
  dimensionsFor(actorOf(context), measure).map((name) => {
    const entry: DimensionEntry = dimensions[name];
    return { name, list: entry.list ?? null, partition: !entry.many };
  });

const text = 'titleEn titleCy definitionEn definitionCy sourceClause'.split(' ') as (
  | 'titleEn'
  | 'titleCy'
  | 'definitionEn'
  | 'definitionCy'
  | 'sourceClause'
)[];
const described: Record<(typeof text)[number], string> = {
  titleEn: 'Title in English.',
  titleCy: 'Title in Welsh.',
  definitionEn: 'Definition in English.',
  definitionCy: 'Definition in Welsh.',
  sourceClause: 'Where the MI note asks for it.',
};

const MeasureType = builder.objectRef<Measure>('MeasureDefinition').implement({
  description: 'A figure: what is counted, in which unit, and by what it can be broken down.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'Its id.' }),
    kind: t.exposeString('kind', {
      nullable: false,
      description: 'count, ratio, stock or distribution.',
    }),
    ...Object.fromEntries(
      text.map((name) => [
        name,
        t.exposeString(name, { nullable: false, description: described[name] }),
      ]),
    ),
    unit: t.exposeString('unit', { nullable: false, description: 'Unit of its value.' }),
    direction: t.exposeString('direction', {
      nullable: false,
      description: 'up when more is better, down when less is, none when neither.',
    }),
    breakdown: t.exposeStringList('breakdown', {
      nullable: false,
      description: 'The breakdown that the MI note asks for.',
    }),
    dimensions: t.field({
      type: [DimensionType],
      nullable: false,
      description: 'What you can break it down by and filter it by.',
      resolve: dimensionRows,
    }),
    hasDenominator: t.boolean({
      nullable: false,
      description: 'It is a share or rate, with members below the line as well.',
      resolve: ({ denominator }) => denominator !== undefined,
    }),
    matures: t.boolean({
      nullable: false,
      description: 'It can be asked of matured cohorts: those who have had so many months.',
      resolve: matures,
    }),
    awaits: t.stringList({
      nullable: false,
      description: 'Rules it needs a value of.',
      resolve: ({ awaits }) => [...awaits],
    }),
  }),
});

const RowType = builder.objectRef<Row>('MiRequirement').implement({
  description: 'A requirement of the MI note, and where Placewell holds or counts it.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'Its id in the catalogue.' }),
    table: t.exposeString('table', { nullable: false, description: 'A or B.' }),
    stage: t.exposeString('stage', { nullable: false, description: 'Stage of the journey.' }),
    kind: t.exposeString('kind', { nullable: false, description: 'aggregate or personal.' }),
    frequency: t.exposeString('frequency', {
      nullable: false,
      description: 'monthly or quarterly.',
    }),
    titleEn: t.exposeString('titleEn', { nullable: false, description: described.titleEn }),
    titleCy: t.exposeString('titleCy', { nullable: false, description: described.titleCy }),
    definitionEn: t.exposeString('definitionEn', {
      nullable: false,
      description: described.definitionEn,
    }),
    definitionCy: t.exposeString('definitionCy', {
      nullable: false,
      description: described.definitionCy,
    }),
    readingEn: t.exposeString('readingEn', {
      nullable: true,
      description: 'Which reading is used and why, where there are two.',
    }),
    readingCy: t.exposeString('readingCy', {
      nullable: true,
      description: 'The same in Welsh.',
    }),
    collection: t.exposeString('collection', {
      nullable: false,
      description:
        'manual or digital: how it is returned today, as your accountable body or the nation decided.',
    }),
    capturedIn: t.stringList({
      nullable: false,
      description: 'Fields of this schema that hold it: Type.field.',
      resolve: ({ capturedIn }) => [...capturedIn],
    }),
    measures: t.field({
      type: [MeasureType],
      nullable: false,
      description: 'The measures that count it.',
      resolve: (row) => measures.filter(({ id }) => row.measures.includes(id)),
    }),
    status: t.exposeString('status', {
      nullable: false,
      description:
        'captured, counted, or awaiting_rule where DWP has not published a rule it needs.',
    }),
  }),
});

const words = <Value extends string>(values: readonly [Value, ...Value[]], description: string) =>
  z.enum(values).optional().meta({ description });

const catalogueFilter = z.object({
  table: words(['A', 'B'], 'A or B.'),
  stage: words(
    [
      'expression_of_interest',
      'initial_meeting',
      'referral_and_start',
      'supported_employment',
      'end_of_provision',
    ],
    'Stage of the journey.',
  ),
  kind: words(['aggregate', 'personal'], 'aggregate or personal.'),
  frequency: words(['monthly', 'quarterly'], 'monthly or quarterly.'),
});

builder.queryFields((t) => ({
  miCatalogue: t.field({
    type: [RowType],
    nullable: false,
    description: 'The requirements of the MI note with where each is held or counted.',
    authScopes: { permission: 'kpi.read' },
    extensions: { permission: 'kpi.read' },
    args: {
      filter: t.arg({
        type: inputType('MiCatalogueFilter', catalogueFilter),
        description: 'Which rows.',
      }),
    },
    resolve: async (_root, args, context): Promise<Row[]> => {
      const actor = actorOf(context);
      const filter = Object.entries(parseInput(catalogueFilter, args.filter ?? {}));
      const found = await context.database.readAs(actor, [awaitedStatement(actor, context.today)]);
      const awaited = new Set((found[0] ?? []).map(({ rule }) => rule));
      const collection = await collectionsOf(
        asActor(context.database, actor),
        actor,
        actor.accountableBodyIds.length === 1 ? (actor.accountableBodyIds[0] ?? null) : null,
        context.today,
      );
      const waits = ({ awaits }: Measure) => awaits.some((rule) => awaited.has(rule));
      return catalogue
        .filter((row) => filter.every(([name, value]) => row[name as keyof CatalogueRow] === value))
        .map((row) => ({
          ...row,
          collection: collection(row.id),
          status: measures.some((each) => row.measures.includes(each.id) && waits(each))
            ? 'awaiting_rule'
            : row.kind === 'personal'
              ? 'captured'
              : 'counted',
        }));
    },
  }),
  measureCatalogue: t.field({
    type: [MeasureType],
    nullable: false,
    description:
      'Every measure of the MI note that you may see, or those you name, with what each can be broken down by.',
    authScopes: { permission: 'kpi.read' },
    extensions: { permission: 'kpi.read' },
    args: {
      ids: t.arg.idList({ description: 'Only these, among them those beyond the MI note.' }),
    },
    resolve: (_root, { ids }, context) => {
      const actor = actorOf(context);
      const asked = ids ? [...measures, ...furtherMeasures] : measures;
      return asked.filter(
        ({ id, permission }) =>
          (!ids || ids.includes(id)) && (!permission || can(actor, permission)),
      );
    },
  }),
}));
