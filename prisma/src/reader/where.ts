import { models } from '../../generated/models';
import type { ColumnField, RelationField } from './modelMap';
import { elementType, type Parameters } from './parameters';
import type { Comparison, Filter, Reach } from './query';

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Joins two aliases over a relation, for instance `b.id = a.participant_id`. */
export function joinCondition(model: string, alias: string, field: RelationField, other: string) {
  const here = models[model]?.fields ?? {};
  const there = models[field.model]?.fields ?? {};
  return field.from
    .map((from, index) => {
      const left = here[from] as ColumnField;
      const right = there[field.to[index] ?? ''] as ColumnField;
      return `${other}.${right.column} = ${alias}.${left.column}`;
    })
    .join(' and ');
}

function compareColumn(
  column: string,
  field: ColumnField,
  wanted: unknown,
  parameters: Parameters,
) {
  const type = elementType(field);
  const add = (value: unknown, suffix = '') => parameters.add(value, type + suffix);
  if (wanted === null) return `${column} is null`;
  if (typeof wanted !== 'object' || wanted instanceof Date) return `${column} = ${add(wanted)}`;
  const { not, ...rest } = wanted as Comparison;
  const parts: string[] = [];
  if (not !== undefined)
    parts.push(not === null ? `${column} is not null` : `${column} is distinct from ${add(not)}`);
  const tests: Record<string, (value: never) => string> = {
    equals: (value) => (value === null ? `${column} is null` : `${column} = ${add(value)}`),
    in: (value) => `${column} = any(${add(value, '[]')})`,
    lt: (value) => `${column} < ${add(value)}`,
    lte: (value) => `${column} <= ${add(value)}`,
    gt: (value) => `${column} > ${add(value)}`,
    gte: (value) => `${column} >= ${add(value)}`,
    contains: (value) => `${column} ilike ${add(`%${escapeLike(value)}%`)}`,
    has: (value) => `${add(value)} = any(${column})`,
    hasSome: (value) => `${column} && ${add(value, '[]')}`,
  };
  for (const [test, value] of Object.entries(rest)) {
    const write = tests[test];
    if (!write) throw new Error(`Unknown comparison ${test}`);
    if (value !== undefined) parts.push(write(value as never));
  }
  return parts.length ? parts.join(' and ') : 'true';
}

function compareRelation(
  model: string,
  alias: string,
  field: RelationField,
  wanted: Filter | null,
  parameters: Parameters,
  reach: Reach,
): string {
  const other = `${alias}_${field.model.toLowerCase()}`;
  const exists = (inner: Filter, negate = false) =>
    `${negate ? 'not ' : ''}exists (select from ${models[field.model]?.table} ${other}` +
    ` where ${joinCondition(model, alias, field, other)} and ${filterSql(field.model, other, inner, parameters, reach)})`;
  if (wanted === null) return exists({}, true);
  if (!field.list) return exists(wanted);
  if (wanted.some) return exists(wanted.some as Filter);
  if (wanted.none) return exists(wanted.none as Filter, true);
  throw new Error('A filter on many rows says some or none');
}

/**
 * The condition of a filter, as SQL on the alias. A column that is hidden is empty here too: nobody finds by what they
 * may not see. Throws on a field the model does not have.
 */
export function filterSql(
  model: string,
  alias: string,
  filter: Filter,
  parameters: Parameters,
  reach: Reach,
): string {
  const fields = models[model]?.fields ?? {};
  const parts: string[] = [];
  for (const [name, wanted] of Object.entries(filter)) {
    if (wanted === undefined) continue;
    if (name === 'AND' || name === 'OR') {
      const inner = (wanted as Filter[]).map((part) =>
        filterSql(model, alias, part, parameters, reach),
      );
      const none = name === 'AND' ? 'true' : 'false';
      parts.push(inner.length ? `(${inner.join(name === 'AND' ? ' and ' : ' or ')})` : none);
    } else if (name === 'named') {
      // Found by an index that only the owner of the names may ask; by what is hidden nobody is found.
      parts.push(
        reach.hides(model, 'surname')
          ? 'false'
          : `${alias}.id in (select app.people_named(${parameters.add(wanted, 'text')}))`,
      );
    } else if (name === 'NOT') {
      parts.push(
        `not coalesce((${filterSql(model, alias, wanted as Filter, parameters, reach)}), false)`,
      );
    } else {
      const field = fields[name];
      if (!field) throw new Error(`${model} has no field ${name}`);
      parts.push(
        field.kind === 'column'
          ? compareColumn(
              reach.hides(model, name)
                ? `null::${elementType(field)}${field.list ? '[]' : ''}`
                : `${alias}.${field.column}`,
              field,
              wanted,
              parameters,
            )
          : compareRelation(model, alias, field, wanted as Filter | null, parameters, reach),
      );
    }
  }
  return parts.length ? parts.join(' and ') : 'true';
}
