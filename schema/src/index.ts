import './core/scalars';
import './modules';
import './measures';
import { builder } from './core/builder';
import { finish } from './core/finish';

export { can, permissionsOf } from './access/roles';
export type { Context, IdentityService } from './core/context';
export { AppError } from './core/errors';
export { refusalOf, toGraphQLError } from './core/refusals';

/** The one GraphQL schema. */
export const schema = finish(builder.toSchema());
