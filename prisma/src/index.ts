export { Prisma, type PrismaClient } from '../generated/client/client';
export { models } from '../generated/models';
export { type Actor, actorStatement, type Role, roles, seesIdentity } from './actor';
export {
  connect,
  type Database,
  type DatabaseOptions,
  type Read,
  type Statement,
  type Transaction,
} from './client';
export { preparedNames } from './prepared';
export { compileCount, compileEach, compileRows } from './reader/compile';
export type { ColumnField, ModelMap, RelationField } from './reader/modelMap';
export { isOfPerson } from './reader/person';
export type { Direction, Filter, Order, Query, Reach, Selection } from './reader/query';
