import { type DocumentNode, type IntrospectionField, parse } from 'graphql';
import { namedType, printType, type SchemaIndex } from './introspection';
import pluralise from './pluralise';

/** The react-admin verbs that the API answers, as `ra-data-graphql` names them. */
export type Verb =
  | 'GET_LIST'
  | 'GET_ONE'
  | 'GET_MANY'
  | 'GET_MANY_REFERENCE'
  | 'CREATE'
  | 'UPDATE'
  | 'DELETE';

/**
 * What a resource asks of the API. `list` is what its rows show, `one` what its page and forms
 * show, `reference` what other records show of it (`list` when left out).
 */
export interface ResourceFields {
  readonly type: string;
  /** The type's plural where adding an s is not enough: ExpressionsOfInterest. */
  readonly plural?: string;
  readonly list: string;
  readonly one: string;
  readonly reference?: string;
}

type ResourceName = Pick<ResourceFields, 'type' | 'plural'>;

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The API's operation for a verb on a type: `allParticipants`, `participant`, `createUser`. */
export function operationName(
  verb: Verb,
  { type, plural = pluralise(type) }: ResourceName,
): string {
  switch (verb) {
    case 'GET_ONE':
      return lowerFirst(type);
    case 'CREATE':
      return `create${type}`;
    case 'UPDATE':
      return `update${type}`;
    case 'DELETE':
      return `delete${type}`;
    default:
      return `all${plural}`;
  }
}

/** The count that belongs to a list operation. */
export const metaName = (listOperation: string) => `_${listOperation}Meta`;

const isMutation = (verb: Verb) => verb === 'CREATE' || verb === 'UPDATE' || verb === 'DELETE';

/**
 * The operation's field in the printed schema.
 * Throws when the API does not have it: a screen must not offer what the API cannot do.
 */
export function findField(
  index: SchemaIndex,
  verb: Verb,
  resource: ResourceName,
): IntrospectionField {
  const name = operationName(verb, resource);
  const field = (isMutation(verb) ? index.mutations : index.queries).get(name);
  if (!field) throw new Error(`The API has no operation ${name}`);
  return field;
}

function selectionFor(verb: Verb, fields: ResourceFields): string {
  if (verb === 'GET_MANY') return fields.reference ?? fields.list;
  if (verb === 'GET_LIST' || verb === 'GET_MANY_REFERENCE') return fields.list;
  if (verb === 'DELETE') return 'id';
  return fields.one;
}

const declare = (field: IntrospectionField) =>
  field.args.map((arg) => `$${arg.name}: ${printType(arg.type)}`).join(', ');

const pass = (field: IntrospectionField, only?: ReadonlySet<string>) =>
  field.args
    .filter((arg) => !only || only.has(arg.name))
    .map((arg) => `${arg.name}: $${arg.name}`)
    .join(', ');

const bracket = (text: string) => (text ? `(${text})` : '');

/**
 * The document of a verb on a resource: one request, also where a list needs its total.
 * The answer's fields are aliased `data` and `total`, so reading it needs no names.
 */
export function buildDocument(
  index: SchemaIndex,
  verb: Verb,
  fields: ResourceFields,
): DocumentNode {
  const field = findField(index, verb, fields);
  const meta =
    verb === 'GET_LIST' || verb === 'GET_MANY_REFERENCE'
      ? index.queries.get(metaName(field.name))
      : undefined;
  const known = new Set(field.args.map((arg) => arg.name));
  const total = meta ? `total: ${meta.name}${bracket(pass(meta, known))} { count }` : '';
  const selection = index.objects.has(namedType(field.type))
    ? `{ ${selectionFor(verb, fields)} }`
    : '';
  const name = `${field.name}${verb === 'GET_MANY' ? 'ById' : ''}`;
  return parse(
    `${isMutation(verb) ? 'mutation' : 'query'} ${name}${bracket(declare(field))} {
      data: ${field.name}${bracket(pass(field))} ${selection}
      ${total}
    }`,
  );
}

/**
 * The document of a life-cycle command, such as `startReferral(input)`.
 * `selection` is what the screen wants back; `id` when the answer is a record.
 */
export function buildCommandDocument(
  index: SchemaIndex,
  command: string,
  selection = 'id',
): DocumentNode {
  const field = index.mutations.get(command);
  if (!field) throw new Error(`The API has no command ${command}`);
  const body = index.objects.has(namedType(field.type)) ? `{ ${selection} }` : '';
  return parse(
    `mutation ${command}${bracket(declare(field))} { data: ${command}${bracket(pass(field))} ${body} }`,
  );
}
