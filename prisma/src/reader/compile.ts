import { models } from '../../generated/models';
import type { Statement } from '../client';
import { preparedNames } from '../prepared';
import type { ColumnField, ModelMap, RelationField } from './modelMap';
import { elementType, Parameters } from './parameters';
import { isOfPerson, personColumn, personSql } from './person';
import type { Direction, Filter, Order, Query, Reach } from './query';
import { filterSql, joinCondition } from './where';

const everything: Reach = { hides: () => false };

interface OrderPath {
  sql: string;
  direction: Direction;
  required: boolean;
}

function modelMap(model: string): ModelMap {
  const map = models[model];
  if (!map) throw new Error(`No model ${model}`);
  return map;
}

/** Writes one SELECT; `depth` keeps the aliases of nested selections apart. */
class Writer {
  readonly parameters = new Parameters();
  private aliases = 0;

  /** @param people every row below that is about a person says about whom */
  constructor(
    private readonly reach: Reach,
    private readonly people = false,
  ) {}

  private alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  /** `select <columns and nested JSON> from <table> where ... order by ... limit ...` */
  rows(model: string, query: Query, join?: (alias: string) => string, person = false): string {
    const map = modelMap(model);
    const alias = this.alias();
    const columns = Object.entries(query.select ?? {})
      .filter(([, wanted]) => wanted)
      .map(([name, wanted]) => `${this.column(model, map, alias, name, wanted)} as "${name}"`);
    if (person) columns.push(`${personSql(model, alias)} as "${personColumn}"`);
    const conditions = [
      ...(join ? [join(alias)] : []),
      ...(query.where ? [filterSql(model, alias, query.where, this.parameters, this.reach)] : []),
      ...(query.after ? [this.keyset(map, alias, query.after)] : []),
    ];
    const order = [query.orderBy ?? []].flat().map((part) => this.order(model, alias, part));
    return [
      `select ${columns.length ? columns.join(', ') : '1 as "one"'} from ${map.table} ${alias}`,
      conditions.length ? `where ${conditions.join(' and ')}` : '',
      order.length ? `order by ${order.join(', ')}` : '',
      query.take === undefined ? '' : `limit ${this.parameters.add(query.take, 'int')}`,
      query.skip ? `offset ${this.parameters.add(query.skip, 'bigint')}` : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  private column(
    model: string,
    map: ModelMap,
    alias: string,
    name: string,
    wanted: boolean | Query,
  ) {
    const field = map.fields[name];
    if (!field) throw new Error(`${model} has no field ${name}`);
    if (field.kind === 'column') return this.shown(model, map, alias, name, field);
    if (typeof wanted !== 'object') throw new Error(`${model}.${name} needs a selection`);
    if (this.reach.hides(model, name)) return field.list ? `'[]'::json` : 'null';
    return this.nested(model, alias, field, wanted);
  }

  private shown(model: string, map: ModelMap, alias: string, name: string, field: ColumnField) {
    if (this.reach.hides(model, name)) return 'null';
    const guard = map.fields[this.reach.withheldBy?.(model, name) ?? ''];
    return guard?.kind === 'column'
      ? `case when not ${alias}.${guard.column} then ${alias}.${field.column} end`
      : `${alias}.${field.column}`;
  }

  private nested(model: string, alias: string, field: RelationField, query: Query) {
    // Many rows bring their own filter; a single one is what another row points to, and may not be the actor's to see.
    const visible = field.list ? undefined : this.reach.rows?.(field.model);
    const shown = visible ? { ...query, where: { AND: [visible, query.where ?? {}] } } : query;
    const join = (other: string) => joinCondition(model, alias, field, other);
    const inner = this.rows(field.model, shown, join, this.people && isOfPerson(field.model));
    return field.list
      ? `(select coalesce(json_agg(row_to_json(n)), '[]') from (${inner}) n)`
      : `(select row_to_json(n) from (${inner} limit 1) n)`;
  }

  /** Empty values come last either way: a list that opens on blanks helps nobody. */
  private order(model: string, alias: string, order: Order): string {
    const { sql, direction, required } = this.orderPath(model, alias, order);
    return required ? `${sql} ${direction}` : `${sql} ${direction} nulls last`;
  }

  private orderPath(model: string, alias: string, order: Order): OrderPath {
    const [name, wanted] = Object.entries(order)[0] ?? [''];
    const field = modelMap(model).fields[name];
    if (!field || wanted === undefined) throw new Error(`${model} has no field ${name}`);
    if (field.kind === 'column')
      return {
        sql: this.reach.hides(model, name) ? 'null::text' : `${alias}.${field.column}`,
        direction: wanted === 'desc' ? 'desc' : 'asc',
        required: field.required,
      };
    const other = this.alias();
    const inner = this.orderPath(field.model, other, wanted as Order);
    const join = joinCondition(model, alias, field, other);
    const sql = `(select ${inner.sql} from ${modelMap(field.model).table} ${other} where ${join})`;
    return { ...inner, sql, required: false };
  }

  private keyset(map: ModelMap, alias: string, after: { fields: string[]; values: unknown[] }) {
    const columns = after.fields.map((name) => map.fields[name] as ColumnField);
    const left = columns.map((field) => `${alias}.${field.column}`).join(', ');
    const right = columns
      .map((field, index) => this.parameters.add(after.values[index], elementType(field)))
      .join(', ');
    return `(${left}) > (${right})`;
  }
}

const prepared = preparedNames('read', 400);

/** Whom a page shows, for the read log. */
export interface Looks {
  /** Note a look at everybody whose rows they are. */
  look?: 'record' | 'list' | undefined;
  /** Note a look at everybody else whom the nested parts are about. */
  others?: boolean;
}

const logged = (people: string, what: string) => `app.log_read(array(${people}), '${what}')::text`;

/** The looks as expressions on the rows `r`, of which `own` are about a person each. */
function looksAt({ look, others }: Looks, own: boolean): string[] {
  const owners = `select "${personColumn}" from r where "${personColumn}" is not null`;
  const below = `select (p #>> '{}')::uuid
    from r cross join jsonb_path_query(to_jsonb(r), '$.*.**."${personColumn}"') p where p <> 'null'`;
  return [
    ...(look ? [`${logged(`${owners} group by 1`, look)} as looked`] : []),
    ...(others
      ? [`${logged(own ? `${below} except ${owners}` : `${below} group by 1`, 'list')} as others`]
      : []),
  ];
}

/**
 * One statement that gives a page of rows with all nested parts, as one JSON array in column `rows`. By the same
 * statement it notes in the read log whom the actor looked at.
 */
export function compileRows(
  model: string,
  query: Query,
  reach: Reach = everything,
  looks: Looks = {},
): Statement {
  const { look, others = false } = looks;
  const writer = new Writer(reach, others);
  const own = isOfPerson(model) && (look !== undefined || others);
  const inner = writer.rows(model, query, undefined, own);
  const rows = `coalesce(json_agg(row_to_json(r)), '[]') as rows`;
  const noted = looksAt(looks, own);
  const text = noted.length
    ? `with r as materialized (${inner}) select ${[rows, ...noted].join(', ')} from r`
    : `select ${rows} from (${inner}) r`;
  return { text, values: writer.parameters.values, name: prepared(text) };
}

/** One statement that gives each row with all nested parts in column `row`, for reading by and by. */
export function compileEach(model: string, query: Query, reach: Reach = everything): Statement {
  const writer = new Writer(reach);
  const inner = writer.rows(model, query);
  return {
    text: `select row_to_json(r) as row from (${inner}) r`,
    values: writer.parameters.values,
  };
}

/** One statement that counts the rows of a filter, in column `count`. */
export function compileCount(model: string, where: Filter, reach: Reach = everything): Statement {
  const parameters = new Parameters();
  const text = `select count(*)::int as count from ${modelMap(model).table} t where ${filterSql(model, 't', where, parameters, reach)}`;
  return { text, values: parameters.values, name: prepared(text) };
}
