// Vitest's global setup: one PostgreSQL server for the whole run, with a migrated template that test files clone.
import { startTemporary } from '@placewell/prisma/embedded/temporary';
import { deploy } from '@placewell/prisma/migrate';
import { loadReferenceData } from '@placewell/prisma/reference/load';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the template database, as the owner. */
    templateUrl: string;
    /** The same as the superuser, for what only a superuser may look at. */
    superuserUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporary();
  await deploy(server.url);
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await loadReferenceData(owner).finally(() => owner.end());
  project.provide('templateUrl', server.url);
  project.provide('superuserUrl', server.superuserUrl);
  return () => server.stop();
}
