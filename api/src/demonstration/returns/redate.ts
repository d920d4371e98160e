import { type Circumstances, receiptOf } from '@placewell/schema';
import type pg from 'pg';

/** What was done under a name since an instant of the clock, and when it is to have been done. */
export interface Moment {
  /** The request under which the audit trail has it. */
  requestId: string;
  began: string;
  at: string;
}

// The tables that the moments wrote, each with its columns that keep an instant.
const TABLES = `
  select c.table_name as table, array_agg(c.column_name::text) as columns
    from information_schema.columns c
   where c.table_schema = 'public' and c.data_type = 'timestamp with time zone'
     and c.table_name in (select e.table_name from audit_event e where e.request_id in (select request_id from moment))
   group by c.table_name`;

/**
 * Dates what was done just now to the days on which it is to have been done, with the same distances within each moment,
 * and seals the submitted returns anew, since a receipt vouches for the instant of the submission. The audit trail says
 * which rows each moment wrote. As the owner, in one transaction: no role of the product can do this.
 */
export async function redate(owner: pg.Client, moments: readonly Moment[]): Promise<void> {
  await owner.query(
    `create temporary table moment on commit drop as
       select m."requestId" as request_id, m.began, m.began - m.at as distance
         from jsonb_to_recordset($1) m("requestId" text, began timestamptz, at timestamptz)`,
    [JSON.stringify(moments.filter(({ began }) => began !== ''))],
  );
  const { rows } = await owner.query<{ table: string; columns: string[] }>(TABLES);
  const tables = [...rows.map(({ table }) => table), 'audit_event'];
  for (const table of tables)
    await owner.query(`alter table ${table} no force row level security, disable trigger user`);
  for (const { table, columns } of rows)
    for (const column of columns) await owner.query(redated(table, column));
  await owner.query(
    `update audit_event e set occurred_at = e.occurred_at - m.distance from moment m where e.request_id = m.request_id`,
  );
  await sealAnew(owner);
  for (const table of tables)
    await owner.query(`alter table ${table} force row level security, enable trigger user`);
}

/** An instant belongs to the last moment that wrote its row and had begun by then. */
const redated = (table: string, column: string) => `
  update ${table} t set ${column} = t.${column} - own.distance
    from (
      select distinct on (t.id) t.id, m.distance
        from audit_event e
        join moment m on m.request_id = e.request_id
        join ${table} t on t.id::text = e.row_id and t.${column} >= m.began
       where e.table_name = '${table}'
       order by t.id, m.began desc) own
   where t.id = own.id`;

async function sealAnew(owner: pg.Client): Promise<void> {
  await owner.query(`set local timezone to 'UTC'`);
  const { rows } = await owner.query<Circumstances & { id: string; contentDigest: string }>(
    `select id, number as revision, to_jsonb(submitted_at) #>> '{}' as "cutOff", submitted_by_name as "submittedBy",
            signed_by_name as "signedBy", content_digest as "contentDigest"
       from return_revision where submitted_at is not null`,
  );
  for (const { id, contentDigest, ...circumstances } of rows)
    await owner.query('update return_revision set receipt = $2 where id = $1', [
      id,
      receiptOf(contentDigest, circumstances),
    ]);
}
