import type { Work } from './command';

/**
 * Reads the values of rules that are data, as in force today for an accountable body: its own value, else the
 * national one; null while DWP has not published the rule. One statement.
 */
export async function ruleValues(
  { tx, context }: Work,
  accountableBodyId: string,
  keys: readonly string[],
): Promise<(key: string) => string | null> {
  const rows = await tx.$queryRaw<{ key: string; value: string | null }[]>`
    select key, app.rule_value(key, ${accountableBodyId}::uuid, ${context.today}::date) as value
      from unnest(${[...keys]}::text[]) as key`;
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return (key) => values.get(key) ?? null;
}
