import pg from 'pg';
import { ruleSettings } from '../reference/index';
import type { NinoKeys } from '../src/nino/keys';
import { dateOf, dayOf } from './calendar';
import { writeProgramme } from './load/index';
import { type Programme, simulateProgramme } from './programme';

/** The demonstration is this programme; another seed would be another one of the same kind. */
export const demonstrationSeed = 20_250_601;

export interface DemonstrationOptions {
  /** Address of the database, as its owner. Migrations and reference data are there; organisations are not. */
  url: string;
  /** The day on which the programme is looked at, 'YYYY-MM-DD'. */
  today: string;
  keys: NinoKeys;
  /** Told of what takes time. */
  log: (line: string) => void;
}

/**
 * Fills the database with the demonstration programme: all of it, or nothing if it is interrupted.
 * @returns the programme with the truth about it
 */
export async function seedDemonstration(options: DemonstrationOptions): Promise<Programme> {
  const { url, today, keys, log } = options;
  log('Making up the demonstration programme ...');
  const programme = simulateProgramme({ seed: demonstrationSeed, today });
  log(`Storing ${programme.records.participants.length} invented people ...`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await writeProgramme(client, programme, { keys, audit: true });
    await enterUnpublishedRules(client, programme);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  return programme;
}

/**
 * The first accountable body has entered values for the rules that DWP has not published, so that its figures can be
 * seen. The second has not: there they await the rule.
 */
export async function enterUnpublishedRules(
  client: pg.Client,
  programme: Programme,
): Promise<void> {
  const body = programme.frame.organisations.find(({ code }) => code === 'KENT');
  const earliest = programme.frame.organisations[0]?.createdAt.slice(0, 10) ?? programme.today;
  const validFrom = dateOf(Math.min(dayOf(earliest), dayOf('2025-01-01')));
  for (const { key, demoValue } of ruleSettings) {
    if (demoValue === undefined) continue;
    await client.query(
      `insert into rule_setting (rule_key, accountable_body_id, value, valid_from) values ($1, $2, $3, $4)`,
      [key, body?.id, demoValue, validFrom],
    );
  }
}
