export { personRowsStatement, RESTRICTED } from './statement';
