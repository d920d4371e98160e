import type { Query, Selection } from '@placewell/prisma';
import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from './context';
import { AppError } from './errors';

/** What a field needs of its row; `nested` gives what is asked below the field. */
export type Needs =
  | Selection
  | ((args: Record<string, unknown>, context: Context, nested: () => Selection) => Selection);

/** Where a field says what it needs. */
export interface FieldExtensions {
  needs?: Needs;
}

const askOnce = () =>
  new AppError('LIMIT_EXCEEDED', {
    en: 'Ask for each relation of a record once in a query, not twice with different arguments.',
    cy: 'Gofynnwch am bob perthynas unwaith mewn ymholiad, nid ddwywaith â dadleuon gwahanol.',
  });

const withoutSelect = ({ select: _select, ...query }: Query) => JSON.stringify(query);

/**
 * Adds one selection to another, by copies: what a field needs is said once for all requests and must stay as it is.
 * Throws when a relation is asked twice in different ways: one read serves one.
 */
function merge(into: Selection, from: Selection): Selection {
  for (const [name, wanted] of Object.entries(from)) {
    const there = into[name];
    if (typeof wanted !== 'object') {
      into[name] ??= wanted;
    } else if (typeof there === 'object') {
      if (withoutSelect(there) !== withoutSelect(wanted)) throw askOnce();
      there.select = merge(there.select ?? {}, wanted.select ?? {});
    } else {
      into[name] = { ...wanted, select: merge({}, wanted.select ?? {}) };
    }
  }
  return into;
}

/** The fields of selection sets, with fragments followed and what is skipped left out. */
function fieldsOf(info: GraphQLResolveInfo, sets: (SelectionSetNode | undefined)[]): FieldNode[] {
  const included = (node: SelectionSetNode['selections'][number]) =>
    getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false;
  return sets.flatMap((set) =>
    (set?.selections ?? []).filter(included).flatMap((node) => {
      if (node.kind === 'Field') return [node];
      if (node.kind === 'InlineFragment') return fieldsOf(info, [node.selectionSet]);
      return fieldsOf(info, [info.fragments[node.name.value]?.selectionSet]);
    }),
  );
}

/** How many fields the operation asks for at its root. */
export const rootFieldCount = (info: GraphQLResolveInfo): number =>
  fieldsOf(info, [info.operation.selectionSet]).length;

function select(
  context: Context,
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: FieldNode[],
): Selection {
  const selection: Selection = {};
  for (const node of nodes) {
    const field = type.getFields()[node.name.value];
    const needs = (field?.extensions as FieldExtensions | undefined)?.needs;
    if (!field || !needs) continue;
    if (typeof needs !== 'function') {
      merge(selection, needs);
      continue;
    }
    const below = getNamedType(field.type);
    const nested = () =>
      isObjectType(below) ? select(context, info, below, fieldsOf(info, [node.selectionSet])) : {};
    merge(selection, needs(getArgumentValues(field, node, info.variableValues), context, nested));
  }
  return selection;
}

/**
 * What a field of the schema asks of the database, at a path below it: columns, and relations with their own queries.
 * The key is always read, so that a record exists even when only its relations are asked.
 */
export function selectionOf(
  context: Context,
  info: GraphQLResolveInfo,
  key: string,
  path: string[] = [],
): Selection {
  let type = getNamedType(info.returnType) as GraphQLObjectType;
  let nodes = fieldsOf(
    info,
    info.fieldNodes.map((node) => node.selectionSet),
  );
  for (const step of path) {
    const here = nodes.filter((node) => node.name.value === step);
    type = getNamedType(type.getFields()[step]?.type) as GraphQLObjectType;
    nodes = fieldsOf(
      info,
      here.map((node) => node.selectionSet),
    );
  }
  return { [key]: true, ...select(context, info, type, nodes) };
}
