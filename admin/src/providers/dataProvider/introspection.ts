import type {
  IntrospectionField,
  IntrospectionInputObjectType,
  IntrospectionInputTypeRef,
  IntrospectionOutputTypeRef,
  IntrospectionSchema,
} from 'graphql';

/** What the console needs to know of the printed schema, indexed by name. */
export interface SchemaIndex {
  readonly schema: IntrospectionSchema;
  readonly queries: ReadonlyMap<string, IntrospectionField>;
  readonly mutations: ReadonlyMap<string, IntrospectionField>;
  readonly inputs: ReadonlyMap<string, IntrospectionInputObjectType>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Names of the types that need a selection. */
  readonly objects: ReadonlySet<string>;
}

type TypeRef = IntrospectionInputTypeRef | IntrospectionOutputTypeRef;

/** Indexes an introspection result (the `__schema` part) by operation and type name. */
export function indexSchema(schema: IntrospectionSchema): SchemaIndex {
  const queries = new Map<string, IntrospectionField>();
  const mutations = new Map<string, IntrospectionField>();
  const inputs = new Map<string, IntrospectionInputObjectType>();
  const enums = new Map<string, readonly string[]>();
  const objects = new Set<string>();
  for (const type of schema.types) {
    if (type.kind === 'INPUT_OBJECT') inputs.set(type.name, type);
    else if (type.kind === 'ENUM') {
      enums.set(
        type.name,
        type.enumValues.map((value) => value.name),
      );
    } else if (type.kind === 'OBJECT') {
      const into =
        type.name === schema.queryType.name
          ? queries
          : type.name === schema.mutationType?.name
            ? mutations
            : undefined;
      if (into) for (const field of type.fields) into.set(field.name, field);
      else objects.add(type.name);
    }
  }
  return { schema, queries, mutations, inputs, enums, objects };
}

/** Prints a type reference as it is written in a document: `[ID!]!`. */
export function printType(ref: TypeRef): string {
  if (ref.kind === 'NON_NULL') return `${printType(ref.ofType)}!`;
  if (ref.kind === 'LIST') return `[${printType(ref.ofType)}]`;
  return ref.name;
}

/** The name of the type under all list and non-null wrappers. */
export function namedType(ref: TypeRef): string {
  return ref.kind === 'NON_NULL' || ref.kind === 'LIST' ? namedType(ref.ofType) : ref.name;
}

/** Whether a value must be given: non-null and without a default. */
export function isRequired(input: {
  type: IntrospectionInputTypeRef;
  defaultValue?: string | null;
}): boolean {
  return input.type.kind === 'NON_NULL' && input.defaultValue == null;
}
