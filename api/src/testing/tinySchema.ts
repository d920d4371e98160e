import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  Kind,
} from 'graphql';

/** A small schema with the shapes that matter to the server: pages, lists, connections, circles, inputs. */
export function tinySchema(): GraphQLSchema {
  const schema = buildSchema(/* GraphQL */ `
    scalar Date
    enum Mode { IN_PERSON TELEPHONE }
    type Person { id: ID! name: String referrals(perPage: Int = 25): [Referral!]! mode: Mode }
    type Referral { id: ID! person: Person! codes: [String!]! }
    type Edge { cursor: String! node: Person! }
    type Connection { edges: [Edge!]! }
    type Viewer { name: String }
    input Step { startedOn: Date! minutes: Int mode: Mode }
    input SessionInput { nino: Int startedOn: Date! mode: Mode steps: [Step!] }
    type Query {
      viewer: Viewer
      person(id: ID!): Person
      allPeople(page: Int, perPage: Int, filter: String): [Person!]!
      personConnection(first: Int): Connection!
      broken: String
      refused: String
      slow: String
    }
    type Mutation { recordSession(input: SessionInput!): Person }
  `);
  const calendarDate = schema.getType('Date') as GraphQLScalarType;
  calendarDate.parseValue = (value) => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    throw new TypeError(`${String(value)} is no date`);
  };
  calendarDate.parseLiteral = (node) =>
    calendarDate.parseValue(node.kind === Kind.STRING ? node.value : null);
  resolve(schema, 'Query', {
    allPeople: () => Array.from({ length: 20 }, (_, id) => ({ id, name: `Person ${id}` })),
    person: () => ({ id: '1', name: 'Quentin Example' }),
    broken: () => {
      throw new Error('relation "person" of QQ123456C does not exist at /srv/secret/file.ts:12');
    },
    refused: () => {
      throw new GraphQLError('The referral has ended.', {
        extensions: { code: 'INVALID_STATE', allowed: ['reopen'] },
      });
    },
    slow: () => new Promise(() => {}),
  });
  resolve(schema, 'Mutation', { recordSession: () => ({ id: '1' }) });
  resolve(schema, 'Person', {
    mode: () => {
      throw new Error('no row has a mode');
    },
  });
  return schema;
}

type Resolver = GraphQLFieldResolver<{ id: number; name: string }, unknown>;

function resolve(schema: GraphQLSchema, type: string, resolvers: Record<string, Resolver>): void {
  const object = schema.getType(type);
  if (!object || !('getFields' in object)) throw new Error(`No type ${type}`);
  for (const [name, resolver] of Object.entries(resolvers)) {
    const field = object.getFields()[name];
    if (field && 'resolve' in field) field.resolve = resolver;
  }
}
