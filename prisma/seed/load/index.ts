import type pg from 'pg';
import { blindIndexer } from '../../src/nino/blindIndex';
import { encryptNino } from '../../src/nino/cipher';
import type { NinoKeys } from '../../src/nino/keys';
import type { Programme, ProgrammeStream } from '../programme';
import { addRecords, noRecords, type ParticipantRow, type Records } from '../rows';
import { copyRows, tableOf } from './copyRows';
import { writeEvidence } from './evidence';
import { frameModels, recordModels } from './tables';

export interface LoadOptions {
  /** Encrypt and index National Insurance numbers. */
  keys: NinoKeys;
  /** Leave evidence that each record was made, dated as the record is. */
  audit: boolean;
  /** Let the triggers of the database check every row as well; several times slower, for tests. */
  triggers?: boolean;
}

/** People whose records travel together: enough for COPY to pay, few enough for memory. */
const peopleTogether = 500;

/**
 * Loads a programme as the owner of the tables, inside the transaction that the caller began. Triggers are off
 * meanwhile unless asked for, since the simulator sets what they keep; every constraint and foreign key holds. The
 * tables are locked until the transaction ends.
 */
export async function writeProgramme(
  client: pg.Client,
  programme: Programme | ProgrammeStream,
  options: LoadOptions,
): Promise<void> {
  const tables = [...frameModels, ...recordModels].map(([, model]) => tableOf(model));
  // COPY is refused where row-level security is forced on the owner.
  await alter(
    client,
    tables,
    `no force row level security${options.triggers ? '' : ', disable trigger user'}`,
  );
  await client.query("select set_config('app.audit', 'off', true)");
  for (const [name, model] of frameModels) {
    await copyRows(client, model, programme.frame[name]);
    await client.query(`analyze ${tableOf(model)}`);
  }
  const protect = protector(options.keys);
  let first = true;
  for (const records of batches(programme)) {
    for (const [name, model] of recordModels) {
      const rows = name === 'participants' ? records.participants.map(protect) : records[name];
      await copyRows(client, model, rows);
      // Without statistics the foreign keys are checked by the wrong index, five times slower.
      if (first) await client.query(`analyze ${tableOf(model)}`);
    }
    first = false;
  }
  await alter(client, tables, 'force row level security, enable trigger user');
  await client.query("select set_config('app.audit', '', true)");
  if (options.audit) await writeEvidence(client, programme.frame.organisations);
}

async function alter(client: pg.Client, tables: readonly string[], change: string): Promise<void> {
  for (const table of tables) await client.query(`alter table ${table} ${change}`);
}

/** The same in a transaction of its own, with fresh statistics for the planner. */
export async function loadProgramme(
  client: pg.Client,
  programme: Programme | ProgrammeStream,
  options: LoadOptions,
): Promise<void> {
  await client.query('begin');
  try {
    await writeProgramme(client, programme, options);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze');
}

function* batches(programme: Programme | ProgrammeStream): Generator<Records> {
  if ('records' in programme) {
    yield programme.records;
    return;
  }
  let batch = noRecords();
  for (const person of programme.people) {
    addRecords(batch, person);
    if (batch.participants.length < peopleTogether) continue;
    yield batch;
    batch = noRecords();
  }
  yield batch;
}

/** Makes the function that replaces the National Insurance number by its encrypted form and its blind index. */
function protector(keys: NinoKeys) {
  const index = blindIndexer(keys.indexKey);
  return ({ nino, ...row }: ParticipantRow) => {
    if (nino === null) return row;
    const { accountableBodyId, id: participantId } = row;
    return {
      ...row,
      ninoEncrypted: encryptNino(nino, { accountableBodyId, participantId }, keys),
      ninoIndex: index(nino, accountableBodyId),
    };
  };
}
