export { checkNesting } from './body';
export { limitCallers, TooManyRequests } from './callers';
export { type Caps, defaultCaps, LimitExceeded } from './caps';
export { type GraphQLRequest, limitRequests, type Operation } from './request';
