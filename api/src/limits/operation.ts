import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { assumedListSize, type Caps, LimitExceeded } from './caps';
import type { Fragments } from './document';
import { statedPageSize, type Variables } from './pageSize';

export interface Measure {
  /** fields below one another */
  depth: number;
  /** points */
  cost: number;
}

/** What an operation asks for; introspection is counted by itself, for it has its own allowance. */
export interface OperationMeasure {
  data: Measure;
  introspection: Measure;
  /** names of the fields at the root */
  rootFields: string[];
}

export interface Question {
  schema: GraphQLSchema;
  fragments: Fragments;
  variables: Variables;
  caps: Pick<Caps, 'rootFields' | 'recursion' | 'introspection'>;
}

/** Where the walk stands. */
interface Place {
  type: GraphQLCompositeType | undefined;
  depth: number;
  /** fields that lead here */
  path: readonly string[];
  /** rows that this place may be repeated for */
  rows: number;
  /** the field above is a page and has counted its rows; its `edges` or `nodes` do not again */
  page: boolean;
  introspection: boolean;
}

type Field = GraphQLField<unknown, unknown>;

/**
 * Walks one operation with every fragment written out and returns its depth and cost: a field is one
 * point, and what lies below a list counts once for every row that the list may hold.
 * The document must have passed `checkDocument`, or the walk may not end.
 * @throws LimitExceeded
 */
export function measureOperation(
  operation: OperationDefinitionNode,
  { schema, fragments, variables, caps }: Question,
): OperationMeasure {
  const measure: OperationMeasure = {
    data: { depth: 0, cost: 0 },
    introspection: { depth: 0, cost: 0 },
    rootFields: [],
  };
  let introspections = 0;
  walk(operation.selectionSet, {
    type: schema.getRootType(operation.operation) ?? undefined,
    depth: 0,
    path: [],
    rows: 1,
    page: false,
    introspection: false,
  });
  return measure;

  function walk({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) walkField(selection, place);
      else walkFragment(selection, place);
    }
  }

  function walkFragment(spread: FragmentSpreadNode | InlineFragmentNode, place: Place): void {
    const fragment =
      spread.kind === Kind.FRAGMENT_SPREAD ? fragments.get(spread.name.value) : spread;
    if (!fragment) return;
    const type = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    walk(fragment.selectionSet, {
      ...place,
      type: isCompositeType(type) ? type : place.type,
    });
  }

  function walkField(field: FieldNode, place: Place): void {
    if (place.depth === 0) {
      measure.rootFields.push(field.name.value);
      if (measure.rootFields.length > caps.rootFields)
        throw new LimitExceeded('rootFields', caps.rootFields);
    }
    const definition = definitionOf(field.name.value, place, schema);
    const introspection = place.introspection || INTROSPECTION.includes(definition);
    if (introspection) checkIntrospection(field.name.value, place);
    const tally = measure[introspection ? 'introspection' : 'data'];
    tally.cost += place.rows;
    tally.depth = Math.max(tally.depth, place.depth + 1);
    if (!field.selectionSet) return;

    const type = definition && getNamedType(definition.type);
    const list = definition !== undefined && isListType(getNullableType(definition.type));
    const stated = statedPageSize(field, definition, variables);
    walk(field.selectionSet, {
      type: isCompositeType(type) ? type : undefined,
      depth: place.depth + 1,
      path: introspection
        ? [...place.path, field.name.value]
        : enter(place.path, `${place.type?.name}.${field.name.value}`),
      rows: place.rows * (stated ?? (list && !place.page ? assumedListSize : 1)),
      page: stated !== null && !list,
      introspection,
    });
  }

  /** The schema names its own types in circles: members of members of members are millions. */
  function checkIntrospection(name: string, place: Place): void {
    if (!place.introspection) introspections += 1;
    const again = MEMBERS.has(name) && place.path.some((step) => MEMBERS.has(step));
    if (again || introspections > caps.introspection) {
      throw new LimitExceeded('introspection', caps.introspection);
    }
  }

  function enter(path: readonly string[], step: string): readonly string[] {
    const times = path.filter((earlier) => earlier === step).length;
    if (times >= caps.recursion) throw new LimitExceeded('recursion', caps.recursion);
    return [...path, step];
  }
}

/** Lists by which a type leads to other types. */
const MEMBERS = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

const INTROSPECTION: readonly (Field | undefined)[] = [SchemaMetaFieldDef, TypeMetaFieldDef];

function definitionOf(name: string, place: Place, schema: GraphQLSchema): Field | undefined {
  if (place.depth === 0 && place.type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return !place.type || isUnionType(place.type) ? undefined : place.type.getFields()[name];
}
