import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { schemaOperations } from '../../access/document';

/** Texts that have broken other systems: control signs, emoji, right to left, quotes, formulas, very long ones. */
const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u202Eabc',
    '👩🏽‍🦽',
    '\uD800',
    "'; drop table participant; --",
    '%_\\',
    '=1+1',
    '{}',
    '[]',
    'null',
    '__proto__',
    'constructor',
    'x'.repeat(10_000),
    '-1',
    '99999999999999999999',
    'NaN',
    '2026-02-30',
  ),
  fc.string(),
);
const dates = fc.constantFrom(
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '2024-02-29',
  '2026-11-23',
  '2027-01-01',
  '9999-12-31',
);
const numbers = fc.constantFrom(
  -2_147_483_648,
  -1,
  0,
  1,
  2,
  1000,
  1001,
  1_000_000_000,
  2_147_483_647,
);
const values: Record<string, Arbitrary<unknown>> = {
  Int: numbers,
  Float: fc.oneof(numbers, fc.double({ noNaN: true, noDefaultInfinity: true })),
  Boolean: fc.boolean(),
  Date: dates,
  DateTime: dates.map((date) => `${date}T00:00:00.000Z`),
  JSON: fc.oneof(
    fc.jsonValue(),
    texts,
    fc.constant({ a: ['\u0000'] }),
    fc.constant({ '\u0000': 1 }),
  ),
  String: texts,
};

/** A value that fits a type of the schema and no more than that. */
function fitting(type: GraphQLInputType, ids: string[]): Arbitrary<unknown> {
  if (isNonNullType(type)) return fitting(type.ofType as GraphQLInputType, ids);
  const bare = getNullableType(type) as GraphQLInputType;
  if (isListType(bare)) return fc.array(fitting(bare.ofType, ids), { maxLength: 3 });
  if (isEnumType(bare)) return fc.constantFrom(...bare.getValues().map(({ name }) => name));
  if (!isInputObjectType(bare))
    return bare.toString() === 'ID'
      ? fc.oneof(fc.constantFrom(...ids), fc.uuid(), texts)
      : (values[bare.toString()] ?? texts);
  const fields = Object.values(bare.getFields());
  return fc.record(Object.fromEntries(fields.map((f) => [f.name, fitting(f.type, ids)])), {
    requiredKeys: fields.filter((f) => isNonNullType(f.type)).map((f) => f.name),
  });
}

const argumentsOf = (name: string) => schemaOperations.get(name)?.field.args ?? [];

/** Arguments of an operation that fit their types, with hostile values. */
export const hostile = (name: string, ids: string[]): Arbitrary<object> =>
  fc.record(
    Object.fromEntries(argumentsOf(name).map((arg) => [arg.name, fitting(arg.type, ids)])),
    {
      requiredKeys: argumentsOf(name)
        .filter((arg) => isNonNullType(arg.type))
        .map((arg) => arg.name),
    },
  );

/** Arguments that would do, but for one or two fields with hostile values. */
export function spoiled(name: string, good: object, ids: string[]): Arbitrary<object> {
  const places = argumentsOf(name).flatMap(({ name: arg, type }) => {
    const bare = getNullableType(type) as GraphQLInputType;
    return isInputObjectType(bare)
      ? Object.values(bare.getFields()).map((f) => ({ path: [arg, f.name], type: f.type }))
      : [{ path: [arg], type }];
  });
  if (places.length === 0) return fc.constant(good);
  const one = fc
    .constantFrom(...places)
    .chain(({ path, type }) => fitting(type, ids).map((value) => ({ path, value })));
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((changes) => {
    const result = structuredClone(good) as Record<string, unknown>;
    for (const { path, value } of changes) {
      const [outer, inner] = path as [string, string?];
      result[outer] = inner ? { ...(result[outer] as object | undefined), [inner]: value } : value;
    }
    return result;
  });
}
