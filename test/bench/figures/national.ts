// A national programme of any size: one accountable body is simulated, the others are made of it by SQL.
import { randomBytes } from 'node:crypto';
import { deploy } from '@placewell/prisma/migrate';
import { loadReferenceData } from '@placewell/prisma/reference/load';
import { loadProgramme, streamProgramme } from '@placewell/prisma/seed';
import pg from 'pg';

export interface Size {
  accountableBodies: number;
  referrals: number;
  sessions: number;
}

/** Share of the simulated people that the larger accountable body has, and of those whom it refers. */
const peopleForReferrals = 1.75;

/** The tables with the records of an accountable body; evidence and accounts are left out. */
const tablesOfBodies = `
  select c.table_name as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
   where c.table_schema = 'public' and c.column_name = 'accountable_body_id' and t.table_type = 'BASE TABLE'
     and c.table_name not in ('audit_event', 'read_event', 'code', 'rule_setting', 'target')
   order by 1`;

/** Columns that are unique over all accountable bodies, and how each copy gets its own. */
const uniqueTexts: Record<string, string> = {
  'organisation.code': `t.code || '_' || t.copy`,
  'organisation.name': `t.name || ' ' || t.copy`,
  'organisation.name_cy': `t.name_cy || ' ' || t.copy`,
  // No reference that was simulated has one of these characters: none can be that of a copy.
  'participant.reference': `'PW-' || substr('0189IO', 1 + t.copy / 26, 1) || chr(65 + t.copy % 26) || right(t.reference, 6)`,
};

/** What the copy of a column says: ids become other ids, the same for the same copy, so that records still belong together. */
function copied(table: string, column: string, type: string): string {
  const other = (id: string) => `md5(${id}::text || t.copy)::uuid`;
  if (type === 'uuid') return other(`t.${column}`);
  if (type === '_uuid') return `array(select ${other('id')} from unnest(t.${column}) id)`;
  return uniqueTexts[`${table}.${column}`] ?? `t.${column}`;
}

async function copyTable(
  owner: pg.Client,
  table: string,
  where: string,
  body: string,
  copies: number,
) {
  const { rows: columns } = await owner.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
    [table],
  );
  const day = ['held_on', 'referred_on', 'submitted_on'].find((wanted) =>
    columns.some(({ name }) => name === wanted),
  );
  // Every row beside its copies, in order of time: accountable bodies lie mixed on disk, as when they all record at once.
  await owner.query(
    `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
     select ${columns.map(({ name, type }) => copied(table, name, type)).join(', ')}
       from (select one.*, generate_series(1, ${copies}) as copy
               from (select * from ${table} where ${where} ${day ? `order by ${day}` : ''}) one) t`.replaceAll(
      '$1',
      `'${body}'::uuid`,
    ),
  );
}

/** Indexes that nothing refers to, primary keys among them, and how each is taken away and made anew. */
const indexesOf = `
  select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
              else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as dropping,
         case when c.oid is null then pg_get_indexdef(i.indexrelid)
              else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as making
    from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid
   where i.indrelid = any ($1::regclass[])
     and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)`;

/** Runs the work with the indexes of the tables taken away and made anew: many rows go in faster that way. */
async function withoutIndexes(
  owner: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
) {
  const { rows: indexes } = await owner.query<{ dropping: string; making: string }>(indexesOf, [
    tables,
  ]);
  await owner.query('begin');
  for (const { dropping } of indexes) await owner.query(dropping);
  await work();
  for (const { making } of indexes) await owner.query(making);
  await owner.query('commit');
}

/** Repeats sessions on earlier days until there are as many as wanted: the simulator's people meet less often. */
async function addSessions(owner: pg.Client, body: string, wanted: number): Promise<void> {
  const { rows } = await owner.query(
    `select count(*)::int as there from session where accountable_body_id = $1`,
    [body],
  );
  for (let there: number = rows[0].there, days = 1; there > 0 && there < wanted; days += 1) {
    const { rowCount } = await owner.query(
      `insert into session (accountable_body_id, partner_id, referral_id, specialist_id, held_on, minutes, mode, contents, attendance)
       select accountable_body_id, partner_id, referral_id, specialist_id, held_on - $1::int, minutes, mode, contents, attendance
         from session where accountable_body_id = $2 limit $3`,
      [days, body, Math.min(there, wanted - there)],
    );
    there += rowCount ?? wanted;
  }
}

/** The owner's address of a database, and a superuser's: triggers are off while the copies are made. */
export interface Addresses {
  url: string;
  superuserUrl: string;
}

export type Nation = Awaited<ReturnType<typeof loadNation>>;

/** Fills an empty database, or takes what an earlier run left; gives one accountable body, and what there is in all. */
export async function loadNation({ url, superuserUrl }: Addresses, size: Size, today: string) {
  await deploy(url);
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query('set session_replication_role = replica');
  const { rows: there } = await superuser.query('select from referral limit 1');
  if (there.length === 0) await fill(superuser, size, today);
  const { rows: counts } = await superuser.query<Size & { body: string; bytes: number }>(
    `select (select accountable_body_id from referral group by 1 order by count(*) desc, 1 limit 1) as body,
            (select count(distinct accountable_body_id)::int from referral) as "accountableBodies",
            (select count(*)::int from referral) as referrals, (select count(*)::int from session) as sessions,
            pg_database_size(current_database())::float8 as bytes`,
  );
  await superuser.end();
  return counts[0] as Size & { body: string; bytes: number };
}

async function fill(superuser: pg.Client, size: Size, today: string): Promise<void> {
  await loadReferenceData(superuser);
  const participants = Math.round((size.referrals / size.accountableBodies) * peopleForReferrals);
  await loadProgramme(superuser, streamProgramme({ seed: 1, today, participants }), {
    keys: { encryptionKey: randomBytes(32), indexKey: randomBytes(32) },
    audit: false,
  });
  const { rows: bodies } = await superuser.query<{ id: string }>(
    'select accountable_body_id as id from referral group by 1 order by count(*) desc limit 1',
  );
  const body = bodies[0]?.id ?? '';
  const { rows } = await superuser.query<{ name: string }>(tablesOfBodies);
  const tables = rows.map(({ name }) => name);
  const copies = size.accountableBodies - 1;
  const own = `id = $1 or id in (select partner_id from delivery_agreement where accountable_body_id = $1)`;
  await addSessions(superuser, body, Math.ceil(size.sessions / size.accountableBodies));
  await withoutIndexes(superuser, tables, async () => {
    await copyTable(superuser, 'organisation', own, body, copies);
    for (const table of tables)
      await copyTable(superuser, table, 'accountable_body_id = $1', body, copies);
  });
  await superuser.query('vacuum analyze');
}
