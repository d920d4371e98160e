import { buildSchema, introspectionFromSchema } from 'graphql';
import { indexSchema } from './introspection';

/** A small API in the grammar of the real one. */
export const testIndex = indexSchema(
  introspectionFromSchema(
    buildSchema(`
      type Query {
        user(id: ID!): User
        allUsers(filter: UserFilter, page: Int, perPage: Int, sortField: UserSort, sortOrder: SortOrder): [User!]!
        _allUsersMeta(filter: UserFilter): ListMeta!
        allExpressionsOfInterest(filter: UserFilter): [User!]!
      }
      type Mutation {
        createUser(input: UserInput!): User!
        updateUser(input: UpdateUserInput!): User!
        reveal(id: ID!, reason: String!): String
        startReferral(input: StartReferralInput!): User!
        tryCommand(input: StartReferralInput!): User!
        countVisits: Int!
      }
      type User { id: ID! version: Int! name: String! }
      type ListMeta { count: Int! }
      enum UserSort { name email }
      enum SortOrder { asc desc }
      input UserFilter { ids: [String!] q: String organisationId: ID }
      input UserInput { name: String email: String organisationId: ID! tags: [String!] address: AddressInput }
      input UpdateUserInput { id: ID! version: Int! name: String! email: String organisationId: ID! }
      input AddressInput { town: String }
      input StartReferralInput { referralId: ID! startedOn: String! note: String }
    `),
  ).__schema,
);

export const userFields = {
  type: 'User',
  list: 'id name',
  one: 'id version name',
} as const;
