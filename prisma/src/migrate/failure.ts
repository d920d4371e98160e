/** A database that cannot be brought up to date, said in one sentence for whoever runs the server. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}
