export { deploy } from './deploy';
export { MigrationError } from './failure';
export { MIGRATIONS_FOLDER } from './folder';
