export { deploy, MigrationError } from './deploy';
export { MIGRATIONS_FOLDER } from './folder';
