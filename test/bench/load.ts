import { createHash, randomBytes } from 'node:crypto';
import { startTemporary } from '@placewell/prisma/embedded/temporary';
import { deploy } from '@placewell/prisma/migrate';
import { loadReferenceData } from '@placewell/prisma/reference/load';
import { loadProgramme, streamProgramme } from '@placewell/prisma/seed';
import pg from 'pg';
import type { Subject } from './operations';

export interface Loaded {
  url: string;
  superuserUrl: string;
  accountableBodyId: string;
  /** Key of an API client of the accountable body. */
  apiKey: string;
  /** People on the programme now. */
  subjects: Subject[];
  participants: number;
  sessions: number;
  seconds: number;
  stop(): Promise<void>;
}

/** A database of its own with a simulated programme of this size, and `sessions` support sessions in all. */
export async function loadBenchmark(participants: number, sessions: number): Promise<Loaded> {
  const began = performance.now();
  const database = await startTemporary();
  await deploy(database.url);
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await loadReferenceData(owner);
  const keys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };
  const today = new Date().toISOString().slice(0, 10);
  await loadProgramme(owner, streamProgramme({ seed: 1, today, participants }), {
    keys,
    audit: false,
  });
  await owner.end();

  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await topUpSessions(superuser, sessions);
  const { rows: bodies } = await superuser.query(
    `select accountable_body_id as id from participant group by 1 order by count(*) desc limit 1`,
  );
  const accountableBodyId: string = bodies[0].id;
  const { rows: subjects } = await superuser.query<Subject>(
    `select r.participant_id as "participantId", r.id as "referralId", r.partner_id as "partnerId",
            (select a.specialist_id from assignment a where a.referral_id = r.id and a.ends_on is null limit 1) as "specialistId"
       from referral r
      where r.accountable_body_id = $1 and r.started_on < current_date - 30 and r.ended_on is null limit 2000`,
    [accountableBodyId],
  );
  const apiKey = `pw_live_${randomBytes(32).toString('base64url')}`;
  await superuser.query(
    `insert into api_client (organisation_id, name, role, key_hash, key_prefix, scopes, expires_at)
     values ($1, 'Benchmark', 'API_CLIENT_AB', $2, 'pw_live_bench', '{}', '2099-01-01')`,
    [accountableBodyId, createHash('sha256').update(apiKey).digest('hex')],
  );
  const { rows: counts } = await superuser.query(
    'select (select count(*)::int from participant) as participants, (select count(*)::int from session) as sessions',
  );
  await superuser.query('vacuum analyze');
  await superuser.end();
  return {
    ...counts[0],
    url: database.url,
    superuserUrl: database.superuserUrl,
    accountableBodyId,
    apiKey,
    subjects,
    seconds: (performance.now() - began) / 1000,
    stop: () => database.stop(),
  };
}

/** Repeats sessions on neighbouring days until there are as many as asked: the simulator's people meet less often. */
async function topUpSessions(superuser: pg.Client, wanted: number): Promise<void> {
  await superuser.query(`set session_replication_role = replica`);
  const { rows } = await superuser.query('select count(*)::int as there from session');
  for (let there: number = rows[0].there; there > 0 && there < wanted; ) {
    const { rowCount } = await superuser.query(
      `insert into session (accountable_body_id, partner_id, referral_id, specialist_id, held_on, minutes, mode, contents, attendance)
       select accountable_body_id, partner_id, referral_id, specialist_id, held_on - 1, minutes, mode, contents, attendance
         from session limit $1`,
      [Math.min(there, wanted - there)],
    );
    there += rowCount ?? wanted;
  }
  await superuser.query(`set session_replication_role = origin`);
}
