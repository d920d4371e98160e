import { createHash } from 'node:crypto';
import type { Ask } from './ask';
import type { Revision } from './load';

// The receipt of a return is the SHA-256 of its lines: one line of JSON for each thing that was frozen, in a fixed
// order. They are read block by block, so that a return of any size needs little memory.

/** Rows whose lines travel together. */
const blockOfRows = 2000;

interface Section {
  table: string;
  /** One line of JSON, as SQL. */
  line: string;
  /** Which part of the table; its positions follow each other from 0. */
  where: string;
}

/** A line of these columns, in order. */
const lineOf = (table: string, columns: string) =>
  `jsonb_build_array('${table}', ${columns})::text`;

const terms = (kind: string): Section => ({
  table: 'return_term',
  line: lineOf('return_term', 't.kind, t.position, t.content'),
  where: `t.kind = '${kind}'`,
});

const plain = (column: string) => `coalesce(t.${column}::text, 'null')`;
const quoted = (column: string) => `coalesce('"' || t.${column} || '"', 'null')`;

/**
 * The line of a member, put together by hand, since there are more than a hundred thousand of them and JSON takes five
 * times as long to say the same: nothing in it but ids, codes, days and numbers.
 */
export const memberLine = `'["return_member", ' || ${[
  plain('position'),
  quoted('measure_id'),
  quoted('part'),
  quoted('partner_id'),
  quoted('area_id'),
  plain('keys'),
  quoted('subject'),
  quoted('counts_as'),
  quoted('participant_id'),
  quoted('referral_id'),
  quoted('happened_on'),
  plain('quantity'),
  plain('value'),
].join(` || ', ' || `)} || ']'`;

const sections: readonly Section[] = [
  ...['definition', 'setting', 'target'].map(terms),
  {
    table: 'return_figure',
    line: lineOf(
      'return_figure',
      `t.position, t.row_id, t.measure_id, t.scope, t.area_id, t.area_name_en, t.area_name_cy, t.partner_id, t.parts,
      t.numerator, t.denominator, t.value, t.target, t.status, t.lower_quartile, t.median, t.upper_quartile`,
    ),
    where: 'true',
  },
  {
    table: 'return_member',
    line: memberLine,
    where: 'true',
  },
  {
    table: 'return_person',
    line: lineOf(
      'return_person',
      't.position, t.partner_id, t.participant_id, t.referral_id, t.expression_id, t.reference, t.nino_encrypted, t.values',
    ),
    where: 'true',
  },
];

/** The lines of what was frozen, block by block, in order. Nothing frozen changes, so each block is read by itself. */
async function* blocksOf(ask: Ask, revisionId: string): AsyncGenerator<string> {
  for (const { table, line, where } of sections) {
    const text = `select string_agg(${line}, e'\n' order by t.position) as block
      from ${table} t
     where t.revision_id = $1::uuid and ${where} and t.position >= $2::int and t.position < $3::int`;
    for (let from = 0; ; from += blockOfRows) {
      const [row] = await ask({ text, values: [revisionId, from, from + blockOfRows] });
      if (typeof row?.block !== 'string') break;
      yield row.block;
    }
  }
}

/** The circumstances of a submission, which the receipt vouches for beside the content. */
export interface Circumstances {
  revision: number;
  cutOff: string;
  submittedBy: string;
  signedBy: string;
}

/** The circumstances of a submitted revision. */
export const circumstancesOf = (revision: Revision): Circumstances => ({
  revision: revision.number,
  cutOff: revision.submittedAt ?? '',
  submittedBy: revision.submittedByName ?? '',
  signedBy: revision.signedByName ?? '',
});

/** The two hashes of a return: of its content alone, and of everything. */
export interface Hashes {
  contentDigest: string;
  receipt: string;
}

/** Works the hashes out of what a revision froze. */
export async function hashesOf(
  ask: Ask,
  revisionId: string,
  circumstances: Circumstances,
): Promise<Hashes> {
  const [cover] = await ask({
    text: `select content from return_term where revision_id = $1::uuid and kind = 'cover'`,
    values: [revisionId],
  });
  const content = createHash('sha256');
  content.update(`${canonical(cover?.content)}\n`);
  for await (const block of blocksOf(ask, revisionId)) content.update(`${block}\n`);
  const contentDigest = content.digest('hex');
  return { contentDigest, receipt: receiptOf(contentDigest, circumstances) };
}

/** The outer layer of a receipt: the SHA-256 of the content's digest and the circumstances of the submission. */
export const receiptOf = (content: string, circumstances: Circumstances): string =>
  createHash('sha256')
    .update(`${canonical({ ...circumstances, content })}\n`)
    .digest('hex');

/** JSON with the names of every object in order, so that it does not depend on who wrote it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object')
    return `{${Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`)
      .join(',')}}`;
  return JSON.stringify(value ?? null);
}
