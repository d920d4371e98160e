// The floor to compare with: node:http and pg, one prepared statement a request, no sign-in, no row-level security (it
// connects as the superuser) and no triggers, so no audit. Started as a process by apiBench.ts.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { bodyOf, operations } from './operations';

const pool = new pg.Pool({
  connectionString: process.env.BENCH_DATABASE_URL,
  max: 10,
  options: '-c session_replication_role=replica',
});

const server = createServer(async (request, response) => {
  const { index, values } = JSON.parse(await bodyOf(request)) as {
    index: number;
    values: unknown[];
  };
  const text = operations[index]?.sql ?? '';
  try {
    const { rows } = await pool.query({ name: `operation_${index}`, text, values });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: rows[0]?.rows }));
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
