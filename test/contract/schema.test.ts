import { schema } from '@placewell/schema';
import { permissionNames } from '@placewell/schema/permissions';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) ? Object.values(type.getFields()) : [];
const queries = fieldsOf(schema.getQueryType() as GraphQLNamedType);
const mutations = fieldsOf(schema.getMutationType() as GraphQLNamedType);

/** Everything of a type that a partner's developer can come across, by its place. */
function partsOf(
  type: GraphQLNamedType,
): [place: string, description: string | null | undefined][] {
  const inside = isInputObjectType(type)
    ? Object.values(type.getFields())
    : isEnumType(type)
      ? [...type.getValues()]
      : fieldsOf(type).flatMap((field) => [
          field,
          ...field.args.map((arg) => ({ ...arg, name: `${field.name}(${arg.name})` })),
        ]);
  return [
    [type.name, type.description],
    ...inside.map(({ name, description }): [string, string | null | undefined] => [
      `${type.name}.${name}`,
      description,
    ]),
  ];
}

describe('the schema explains itself in the explorer', () => {
  it('with a description of every type, field, argument, input field and value', () => {
    const silent = types
      .flatMap(partsOf)
      .filter(([, description]) => !description?.trim())
      .map(([place]) => place);
    expect(silent).toEqual([]);
  });

  it('in sentences', () => {
    const unfinished = types
      .flatMap(partsOf)
      .filter(([, description]) => description && !/[.:)]$/.test(description.trim()))
      .map(([place, description]) => `${place}: ${description}`);
    expect(unfinished).toEqual([]);
  });
});

describe('every operation', () => {
  it('names the permission it needs, out of the permission table; only who asks is open', () => {
    const without = [...queries, ...mutations]
      .filter(({ extensions }) => !permissionNames.includes(extensions.permission as never))
      .map(({ name }) => name);
    expect(without).toEqual(['viewer']);
  });
});

describe('every kind of record that has a list', () => {
  const names = new Set(queries.map(({ name }) => name));
  const lists = queries.filter(({ name }) => name.startsWith('all'));

  it('can be paged, sorted, filtered and counted as react-admin asks it', () => {
    expect(lists.length).toBeGreaterThan(30);
    for (const { name, args } of lists) {
      expect(args.map((arg) => arg.name).sort(), name).toEqual([
        'filter',
        'page',
        'perPage',
        'sortField',
        'sortOrder',
      ]);
      expect(names.has(`_${name}Meta`), name).toBe(true);
    }
  });

  it('can be read one at a time, and by cursors, by partner systems', () => {
    const connections = [...names].filter((name) => name.endsWith('Connection'));
    expect(connections).toHaveLength(lists.length);
    for (const connection of connections)
      expect(names.has(connection.replace(/Connection$/, '')), connection).toBe(true);
  });
});
