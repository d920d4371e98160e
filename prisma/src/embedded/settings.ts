/** Settings of PostgreSQL by name, as in postgresql.conf. */
export type Settings = Record<string, string | number | boolean>;

/**
 * How every embedded server runs: on the loopback interface alone, durable (fsync and full_page_writes stay on, their
 * default), and with a log that holds no personal data: neither statements nor the DETAIL line, which quotes rows.
 */
const standing: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  shared_buffers: '256MB',
  max_connections: 200,
  max_wal_size: '1GB',
  // Plans of short queries with many lateral joins: compiling them costs more than running them.
  jit: false,
  random_page_cost: 1.1,
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_line_prefix: '%m [%p] ',
};

/** For throw-away servers of tests: nothing survives a crash, and nothing needs to. */
export const throwAway: Settings = {
  fsync: false,
  synchronous_commit: false,
  full_page_writes: false,
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '128MB',
};

const quote = (value: Settings[string]) => `'${String(value).replaceAll("'", "''")}'`;

/** Returns the text of the settings file, which is written anew at every start. */
export function settingsFile(port: number, extra: Settings): string {
  const lines = Object.entries({ ...standing, ...extra, port });
  return `${lines.map(([name, value]) => `${name} = ${quote(value)}`).join('\n')}\n`;
}
