export { personRowsStatement } from './statement';
