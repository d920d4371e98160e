// A small Placewell that can be killed: starts the embedded database, then writes numbers for as long as it lives and
// says of each that the database has acknowledged it. Arguments: the directory, and the number to begin with.
import { startEmbedded } from '@placewell/prisma/embedded';
import pg from 'pg';

const [directory = '', first = '0'] = process.argv.slice(2);
const say = (word: string, value: unknown) => process.stdout.write(`${word} ${value}\n`);

const database = await startEmbedded({ directory, log: (message) => say('log', message) });
await database.announce('http://localhost:4321');
const pool = new pg.Pool({ connectionString: database.url, max: 1 });
pool.on('error', () => undefined);
await pool.query('create table if not exists written (number int primary key)');
const { rows } = await pool.query<{ number: number }>('select number from written');
say('found', rows.map(({ number }) => number).join(','));
say('ready', database.home);

process.on('SIGTERM', () => {
  void pool
    .end()
    .then(() => database.stop())
    .then(() => process.exit(0));
});

for (let number = Number(first); ; ) {
  try {
    await pool.query('insert into written values ($1)', [number]);
    say('written', number);
    number += 1;
  } catch (error) {
    if ((error as { code?: string }).code === '23505') number += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
