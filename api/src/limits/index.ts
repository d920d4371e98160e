export { checkNesting } from './body';
export { type Caps, defaultCaps, LimitExceeded } from './caps';
export { type GraphQLRequest, limitRequests, type Operation } from './request';
