import type { IntrospectionField, IntrospectionInputTypeRef } from 'graphql';
import { namedType, type SchemaIndex } from './introspection';
import type { Verb } from './operations';

type Values = Record<string, unknown>;

/** The union of what react-admin hands over for its verbs; each verb uses its own part. */
export interface VerbParams {
  id?: unknown;
  ids?: readonly unknown[];
  target?: string;
  data?: Values;
  previousData?: Values;
  filter?: Values;
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: string };
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (ref: IntrospectionInputTypeRef): boolean =>
  ref.kind === 'LIST' || (ref.kind === 'NON_NULL' && isList(ref.ofType));

function convert(index: SchemaIndex, ref: IntrospectionInputTypeRef, value: unknown): unknown {
  if (value === '') return null;
  const name = namedType(ref);
  if (Array.isArray(value) && isList(ref)) return value.map((item) => pick(index, name, item));
  return pick(index, name, value);
}

function pick(index: SchemaIndex, typeName: string, value: unknown): unknown {
  const type = index.inputs.get(typeName);
  return type && isObject(value) ? pickInput(index, typeName, value) : value;
}

/**
 * Keeps of `values` only what the input type knows, at every level, so that a form may hold more
 * (labels, nested records) than the API takes. An emptied text box becomes null: "no value".
 */
export function pickInput(index: SchemaIndex, typeName: string, values: Values): Values {
  const type = index.inputs.get(typeName);
  if (!type) return values;
  const picked: Values = {};
  for (const field of type.inputFields) {
    const value = values[field.name];
    if (value !== undefined) picked[field.name] = convert(index, field.type, value);
  }
  return picked;
}

function listValues(params: VerbParams, extra: Values = {}): Values {
  const { pagination, sort } = params;
  return {
    // react-admin counts pages from 1, the API from 0.
    page: pagination ? pagination.page - 1 : undefined,
    perPage: pagination?.perPage,
    sortField: sort?.field,
    sortOrder: sort?.order,
    filter: { ...params.filter, ...extra },
  };
}

function valuesFor(verb: Verb, params: VerbParams): Values {
  switch (verb) {
    case 'GET_LIST':
      return listValues(params);
    case 'GET_MANY_REFERENCE':
      return listValues(params, { [params.target ?? '']: params.id });
    case 'GET_MANY':
      return { perPage: params.ids?.length, filter: { ids: params.ids } };
    case 'CREATE':
      return { input: params.data };
    // The API replaces the whole record: what an update leaves out is emptied. So everything that
    // was loaded goes back, with the version seen, by which the API notices somebody else's change.
    case 'UPDATE':
      return { input: { ...params.data, id: params.id, version: params.previousData?.version } };
    case 'DELETE':
      return { input: { id: params.id, version: params.previousData?.version } };
    default:
      return { id: params.id };
  }
}

/**
 * The variables of a verb: only arguments the operation has, only input fields its types have.
 * A sort that the API's whitelist does not hold is left out rather than refused.
 */
export function buildVariables(
  index: SchemaIndex,
  verb: Verb,
  field: IntrospectionField,
  params: VerbParams,
): Values {
  const values = valuesFor(verb, params);
  const variables: Values = {};
  for (const arg of field.args) {
    const typeName = namedType(arg.type);
    const value = values[arg.name];
    if (value === undefined) continue;
    const allowed = index.enums.get(typeName);
    if (!allowed) variables[arg.name] = convert(index, arg.type, value);
    else {
      // react-admin writes ASC where the API writes asc.
      const wanted = String(value).toLowerCase();
      const found = allowed.find((name) => name.toLowerCase() === wanted);
      if (found) variables[arg.name] = found;
    }
  }
  return variables;
}

/** The variables of a command: its `input`, and its other arguments by name. */
export function commandVariables(index: SchemaIndex, command: string, values: Values): Values {
  const args = index.mutations.get(command)?.args ?? [];
  return Object.fromEntries(
    args.map((arg) => [
      arg.name,
      convert(index, arg.type, arg.name === 'input' ? values : values[arg.name]),
    ]),
  );
}
