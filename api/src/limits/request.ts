import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  Kind,
  parse,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Caps, LimitExceeded } from './caps';
import { checkDocument, type Fragments } from './document';
import { type Measure, measureOperation } from './operation';
import { SIZE_ARGUMENTS, type Variables, withDefaults } from './pageSize';
import { checkSource } from './source';
import { checkVariables } from './variables';

/** One GraphQL request as it arrives in a body. */
export interface GraphQLRequest {
  query: string;
  operationName?: string | null;
  variables?: Variables | null;
}

/** What is known of a request once it is within the caps. */
export interface Operation {
  /** names of the fields at its root, fragments followed */
  rootFields: readonly string[];
  /** the document holds further operations, which are validated though they do not run */
  amongOthers: boolean;
}

/** A document that passed every check of its text; without a tree when it is no GraphQL at all. */
interface KnownDocument {
  document: DocumentNode | null;
  fragments: Fragments;
  /** a variable states a page size, so the cost differs from request to request */
  sizedByVariables: boolean;
  /** operations that are within the caps whatever the variables */
  passed: Map<string | null | undefined, Operation>;
}

/** What a server remembers, so that a client's own documents are read once. */
const REMEMBERED = { max: 1_000, maxSize: 4_000_000 };

/**
 * Builds the check that every request passes before it is validated or reaches the database.
 * Cheap checks come first; nothing here takes more than a few milliseconds on any input.
 * @returns a function that throws LimitExceeded, and answers null where the text is no GraphQL or
 * holds no such operation (Apollo says so)
 */
export function limitRequests(schema: GraphQLSchema, caps: Caps) {
  const allowance = introspectionAllowance(schema, caps);
  const known = new LRUCache<string, KnownDocument>({
    ...REMEMBERED,
    sizeCalculation: (_document, source) => source.length + 1,
  });

  return function check({ query, operationName, variables }: GraphQLRequest): Operation | null {
    if (variables) checkVariables(variables, caps);
    let entry = known.get(query);
    if (!entry) {
      entry = read(query, caps);
      known.set(query, entry);
    }
    const { document, fragments, passed, sizedByVariables } = entry;
    const earlier = passed.get(operationName);
    if (earlier || !document) return earlier ?? null;
    const node = getOperationAST(document, operationName);
    if (!node) return null;
    if (!schema.getRootType(node.operation)) throw new LimitExceeded('subscription', 0);
    const { data, introspection, rootFields } = measureOperation(node, {
      schema,
      fragments,
      variables: withDefaults(node, variables ?? {}),
      caps,
    });
    compare(data, caps);
    compare(introspection, allowance);
    const operation = { rootFields, amongOthers: document.definitions.length > fragments.size + 1 };
    if (!sizedByVariables) passed.set(operationName, operation);
    return operation;
  };
}

function read(source: string, caps: Caps): KnownDocument {
  checkSource(source, caps);
  let document: DocumentNode;
  try {
    document = parse(source, { noLocation: true, maxTokens: caps.tokens });
  } catch {
    // Apollo parses it again and says what is wrong with it
    return { document: null, fragments: new Map(), sizedByVariables: false, passed: new Map() };
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  checkDocument(document, fragments, caps);
  return { document, fragments, sizedByVariables: isSizedByVariables(document), passed: new Map() };
}

function isSizedByVariables(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument({ name, value }) {
      if (SIZE_ARGUMENTS.includes(name.value) && value.kind === Kind.VARIABLE) found = true;
    },
  });
  return found;
}

function compare(measure: Measure, allowed: Measure): void {
  if (measure.depth > allowed.depth) throw new LimitExceeded('depth', allowed.depth);
  if (measure.cost > allowed.cost) throw new LimitExceeded('cost', allowed.cost, measure.cost);
}

/** Introspection may ask for what the standard introspection query of every tool asks for. */
function introspectionAllowance(schema: GraphQLSchema, caps: Caps): Measure {
  const standard = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { document, fragments } = read(standard, caps);
  const operation = document && getOperationAST(document);
  if (!operation) throw new Error('The caps leave no room for the standard introspection query.');
  return measureOperation(operation, { schema, fragments, variables: {}, caps }).introspection;
}
