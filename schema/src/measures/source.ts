import type { Actor } from '@placewell/prisma';
import { type DimensionName, dimensions, type Part } from '@placewell/prisma/reference';
import type { DimensionFilter } from './request';

/** Gathers the values of a statement; what it gives back stands in the text. */
export class Values {
  readonly all: unknown[] = [];
  private readonly places = new Map<string, string>();

  /** The placeholder of a value with its type; the same value is sent once. */
  add(value: unknown, type: string): string {
    const key = `${type} ${JSON.stringify(value)}`;
    const known = this.places.get(key);
    if (known) return known;
    this.all.push(value);
    const place = `$${this.all.length}::${type}`;
    this.places.set(key, place);
    return place;
  }
}

const identifiers: ReadonlySet<DimensionName> = new Set([
  'accountableBody',
  'partner',
  'specialist',
]);
/** True for dimensions whose values are ids of records. */
export const isIdentifier = (name: DimensionName) => identifiers.has(name);

/** True for dimensions of which a row can have several values. */
export const isMany = (name: DimensionName) => 'many' in dimensions[name];

/**
 * The delivery area that a local authority belonged to at the end of the time asked (the rows `period`): worked out, since
 * areas are drawn anew, and a figure of last year is one of last year's areas.
 */
const deliveryArea = `(select a.id from delivery_area a
   where a.accountable_body_id = s.accountable_body_id and s.local_authority_code = any (a.local_authority_codes)
     and (select max(period.reached) from period)
         between coalesce(a.valid_from, '-infinity') and coalesce(a.valid_to, 'infinity')
   order by a.name_en limit 1)`;

/** A dimension of a row `s` of a set, as SQL. */
export const expressionOf = (name: DimensionName) =>
  name === 'deliveryArea' ? deliveryArea : `s.${dimensions[name].column}`;

function condition({ dimension, values: wanted }: DimensionFilter, values: Values): string {
  const expression = expressionOf(dimension);
  if (isMany(dimension))
    return wanted.length
      ? `${expression} && ${values.add(wanted, 'text[]')}`
      : `cardinality(${expression}) = 0`;
  if (wanted.length === 0) return `${expression} is null`;
  if (isIdentifier(dimension)) return `${expression} = any (${values.add(wanted, 'uuid[]')})`;
  return `${expression}::text = any (${values.add(wanted, 'text[]')})`;
}

/** Of one accountable body it is said by an equation, which PostgreSQL carries on to every table that is joined. */
const ofBodies = ({ accountableBodyIds: ids }: Actor, values: Values) =>
  ids.length === 1
    ? `s.accountable_body_id = ${values.add(ids[0], 'uuid')}`
    : `s.accountable_body_id = any (${values.add(ids, 'uuid[]')})`;

/**
 * Conditions that limit a set to what a part counts of it. The codes are the product's own and stand in the text, so that
 * PostgreSQL passes over the parts of a set that cannot have them.
 */
export const limitsOf = ({ where }: Part, values: Values): string[] =>
  Object.entries(where ?? {}).map(([name, value]) => {
    const dimension = name as DimensionName;
    return isMany(dimension) || isIdentifier(dimension)
      ? condition({ dimension, values: [value] }, values)
      : `${expressionOf(dimension)} = '${value}'`;
  });

/** Conditions on the rows of any set: what the actor may see, and what was asked. */
export const askedOf = (
  actor: Actor,
  filters: readonly DimensionFilter[],
  values: Values,
): string[] => [
  ofBodies(actor, values),
  ...(actor.partnerId ? [`s.partner_id = ${values.add(actor.partnerId, 'uuid')}`] : []),
  ...filters.map((filter) => condition(filter, values)),
];

/** Conditions on the rows of a part: what the actor may see, what was asked, and what the part is limited to. */
export const conditionsOf = (
  part: Part,
  actor: Actor,
  filters: readonly DimensionFilter[],
  values: Values,
): string[] => [...askedOf(actor, filters, values), ...limitsOf(part, values)];

/** Joins and expressions by which rows of a set are grouped; a row with several values stands in several groups. */
export function grouping(breakdown: readonly DimensionName[]): { joins: string; keys: string[] } {
  const joins = breakdown.map((name, index) =>
    isMany(name)
      ? `left join lateral unnest(${expressionOf(name)}) many${index}(value) on true`
      : '',
  );
  const keys = breakdown.map((name, index) =>
    isMany(name) ? `many${index}.value` : expressionOf(name),
  );
  return { joins: joins.join(' '), keys };
}
