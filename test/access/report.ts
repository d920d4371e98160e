import { mkdirSync, writeFileSync } from 'node:fs';
import type { Caller } from './callers';
import { schemaOperations } from './document';
import type { Row } from './matrix';

const signs: Record<string, string> = { data: '●', kept: '·', FORBIDDEN: '–' };
const signOf = (outcome: string | undefined) =>
  outcome === undefined ? ' ' : (signs[outcome] ?? outcome.slice(0, 1));

/**
 * Writes what came of every call as a table, operations by roles, and gives a summary of a few lines. Each cell has
 * the own records, another partner's and another accountable body's.
 */
export function writeReport(callers: readonly Caller[], rows: Map<string, Row>): string {
  const names = callers.map(({ name }) => name);
  const cell = (row: Row, name: string) =>
    ['own', 'sibling', 'foreign'].map((view) => signOf(row[`${name} ${view}`])).join('');
  const lines = [
    '# Who may do what',
    '',
    'Three signs a cell: the own records, another partner’s of the same accountable body, another body’s.',
    '● data · none for this caller – not permitted to the role',
    '',
    `| operation | permission | ${names.join(' | ')} |`,
    `|---|---|${names.map(() => '---').join('|')}|`,
    ...[...rows].map(
      ([name, row]) =>
        `| ${name} | ${schemaOperations.get(name)?.permission ?? 'open'} | ${names
          .map((caller) => `\`${cell(row, caller)}\``)
          .join(' | ')} |`,
    ),
  ];
  const folder = new URL('./report/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('matrix.md', folder), `${lines.join('\n')}\n`);

  const outcomes = [...rows.values()].flatMap((row) => Object.values(row));
  const count = (sign: string) => outcomes.filter((outcome) => outcome === sign).length;
  return (
    `${rows.size} operations x ${callers.length} callers: ${outcomes.length} calls, ` +
    `${count('data')} gave data, ${count('kept')} found nothing, ${count('FORBIDDEN')} were not permitted. ` +
    'The table is in test/access/report/matrix.md.'
  );
}
