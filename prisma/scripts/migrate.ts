// migrate create <name> | deploy | check
import { create } from '../src/migrate/create';
import { deploy } from '../src/migrate/deploy';
import { missingColumns, tableDifference } from '../src/migrate/drift';
import { withScratchDatabase } from '../src/migrate/scratch';

async function check(): Promise<string> {
  const [tables, columns] = await withScratchDatabase(async (url) => [
    await tableDifference(url, 'words'),
    await missingColumns(url),
  ]);
  const missing = columns.map((column) => `The schema declares ${column}; no migration makes it.`);
  const problems = [tables, ...missing].filter((problem) => problem !== '');
  if (problems.length === 0)
    return 'The migrations make exactly the tables and views of the schema.';
  throw new Error(`The migrations and the Prisma schema differ:\n${problems.join('\n')}`);
}

const actions: Record<string, (argument?: string) => Promise<string>> = {
  create: async (name) => {
    if (!name) throw new Error('Give the migration a name, for instance: create add_session_mode');
    return `Written: ${await create(name)}`;
  },
  deploy: async () => {
    const url = process.env.DATABASE_URL;
    if (!url)
      throw new Error('Set DATABASE_URL. (The embedded database is migrated by npm start.)');
    const applied = await deploy(url);
    return applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`;
  },
  check,
};

const [name = '', argument] = process.argv.slice(2);
const action = actions[name];
try {
  if (!action) throw new Error('Usage: migrate create <name> | deploy | check');
  console.log(await action(argument));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
