export { frozenPeople, livePeople, type PeopleDigest } from './digest';
export { personRowsStatement, RESTRICTED } from './statement';
