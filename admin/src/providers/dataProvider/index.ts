import type { ApolloClient } from '@apollo/client';
import { type DocumentNode, type IntrospectionSchema, parse } from 'graphql';
import type { DataProvider } from 'ra-core';
import buildDataProvider, { type BuildQueryFactory } from 'ra-data-graphql';
import { toScreenError } from './errors';
import { indexSchema, type SchemaIndex } from './introspection';
import {
  buildCommandDocument,
  buildDocument,
  findField,
  type ResourceFields,
  type Verb,
} from './operations';
import { parseAnswer } from './parse';
import { buildVariables, commandVariables, type VerbParams } from './variables';

interface CommandOptions {
  /** What is wanted back; `id` when left out. */
  selection?: string;
  /** Sent again with a retry, so that the API does it once only. */
  idempotencyKey?: string;
}

/** react-admin's verbs plus what the domain needs: life-cycle commands and a page's own query. */
export interface PlacewellDataProvider extends DataProvider {
  /**
   * Runs a life-cycle mutation such as `startReferral` and returns the fields of `selection`.
   * `input` may hold more than the API takes; arguments beside an input are taken from it too.
   * Throws an HttpError whose body is an ErrorBody (see errors.ts).
   */
  command<Result = { id: string }>(
    name: string,
    input: Record<string, unknown>,
    options?: CommandOptions,
  ): Promise<Result>;
  /** Runs a read document and returns its `data`. Throws as `command` does. */
  query<Result>(
    document: DocumentNode | string,
    variables?: Record<string, unknown>,
  ): Promise<Result>;
  /** The printed schema, for forms that ask which inputs are required and screens which commands exist. */
  readonly schemaIndex: SchemaIndex;
}

interface Options {
  client: ApolloClient<unknown>;
  introspection: IntrospectionSchema;
  /** What each react-admin resource asks for, by resource name (`participants`). */
  resources: Readonly<Record<string, ResourceFields>>;
}

/** `buildQuery` of ra-data-graphql: verb, resource and params to document, variables and parser. */
export function createBuildQuery(index: SchemaIndex, resources: Options['resources']) {
  const documents = new Map<string, DocumentNode>();
  return (verb: Verb, resource: string, params: VerbParams) => {
    const fields = resources[resource];
    if (!fields) throw new Error(`Unknown resource ${resource}`);
    const key = `${verb} ${resource}`;
    const query = documents.get(key) ?? buildDocument(index, verb, fields);
    documents.set(key, query);
    return {
      query,
      variables: buildVariables(index, verb, findField(index, verb, fields), params),
      parseResponse: (answer: { data?: unknown }) =>
        parseAnswer(verb, answer as Parameters<typeof parseAnswer>[1]),
    };
  };
}

const withScreenErrors =
  <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
  (...args: Args): Promise<Result> =>
    call(...args).catch((error: unknown) => {
      throw toScreenError(error);
    });

const noCache = () => ({ fetchPolicy: 'no-cache' as const });

/** The console's data provider over the GraphQL API. */
export function createDataProvider({
  client,
  introspection,
  resources,
}: Options): PlacewellDataProvider {
  const index = indexSchema(introspection);
  const buildQuery = createBuildQuery(index, resources);
  const base = buildDataProvider({
    client,
    introspection: false,
    buildQuery: (() => buildQuery) as unknown as BuildQueryFactory, // its types name no verbs and use any
    query: noCache,
    mutation: noCache,
  });

  const command = async <Result>(
    name: string,
    input: Record<string, unknown>,
    { selection, idempotencyKey }: CommandOptions = {},
  ): Promise<Result> => {
    const { data } = await client.mutate<{ data: Result }>({
      mutation: buildCommandDocument(index, name, selection),
      variables: commandVariables(index, name, input),
      context: idempotencyKey ? { headers: { 'idempotency-key': idempotencyKey } } : {},
      ...noCache(),
    });
    return (data as { data: Result }).data; // without errors the API always answers the field
  };

  const query = async <Result>(
    document: DocumentNode | string,
    variables?: Record<string, unknown>,
  ): Promise<Result> => {
    const { data } = await client.query<Result>({
      query: typeof document === 'string' ? parse(document) : document,
      variables,
      ...noCache(),
    });
    return data;
  };

  return {
    getList: withScreenErrors(base.getList),
    getOne: withScreenErrors(base.getOne),
    getMany: withScreenErrors(base.getMany),
    getManyReference: withScreenErrors(base.getManyReference),
    create: withScreenErrors(base.create),
    update: withScreenErrors(base.update),
    delete: withScreenErrors(base.delete),
    updateMany: () => Promise.reject(new Error('The API changes records one at a time')),
    deleteMany: () => Promise.reject(new Error('The API deletes records one at a time')),
    command: withScreenErrors(command) as PlacewellDataProvider['command'],
    query: withScreenErrors(query) as PlacewellDataProvider['query'],
    schemaIndex: index,
  };
}
