import type pg from 'pg';

const TOLD = [
  ...['return_member', 'return_person', 'return_figure', 'return_term', 'return_waiver'],
  ...['return_check_answer', 'return_part_signature', 'return_revision', 'return_contact'],
];

/** Takes out what an interrupted start has told of returns, so that it is told once more from the beginning. */
export async function beginAnew(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query('select from return_contact limit 1');
  if (rows.length === 0) return;
  for (const table of TOLD) await owner.query(`alter table ${table} disable trigger user`);
  await owner.query(`truncate ${TOLD.join(', ')}`);
  for (const table of TOLD) await owner.query(`alter table ${table} enable trigger user`);
  await owner.query(
    `delete from rule_setting where rule_key = 'returns_from' and accountable_body_id is not null`,
  );
}
