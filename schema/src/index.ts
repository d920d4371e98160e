import './core/scalars';
import './modules';
import './measures';
import { builder } from './core/builder';
import { finish } from './core/finish';

export { reachOf } from './access/columns';
export { can, permissionsOf } from './access/roles';
export type { Context, IdentityService } from './core/context';
export { AppError, forbidden, notSignedIn } from './core/errors';
export { parseInput } from './core/parse';
export { listNamed } from './core/reads';
export { refusalOf, toGraphQLError } from './core/refusals';
export { memberStreamStatement } from './measures/members';
export { memberFileInput, membersAsked } from './measures/membersAsked';
export type {
  Cover,
  FrozenDefinition,
  FrozenFigure,
  FrozenPerson,
  FrozenReturn,
  FrozenSetting,
  FrozenValue,
} from './returns/frozen';
export { loadFrozen } from './returns/loadFrozen';
export { personRowsStatement, RESTRICTED } from './returns/people/index';
export { type Circumstances, receiptOf } from './returns/receipt';

/** The one GraphQL schema. */
export const schema = finish(builder.toSchema());
