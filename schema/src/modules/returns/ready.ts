import type { Work } from '../../core/command';
import { AppError } from '../../core/errors';
import { inTransaction } from '../../returns/ask';
import { checkStates } from '../../returns/checks/state';
import { type Content, signedDigestOfPart } from '../../returns/digest';
import type { Revision } from '../../returns/load';
import { fill, join } from '../../rules/messages';

/** Throws INVALID_STATE, with the keys in `extensions.checks`, while a check is neither clear nor answered nor waived. */
export async function demandChecked(work: Work, { id, period }: Revision): Promise<void> {
  const { actor, tx, context } = work;
  const asked = { actor, period, revisionId: id, today: context.today };
  const open = (await checkStates(inTransaction(tx), asked)).filter(
    ({ state }) => state === 'open',
  );
  if (open.length === 0) return;
  throw new AppError(
    'INVALID_STATE',
    fill(
      {
        en: 'First put right, answer or waive: {checks}.',
        cy: 'Yn gyntaf, cywirwch, atebwch neu hepgorwch: {checks}.',
      },
      { checks: join(open.map(({ check }) => check.title)) },
    ),
    {},
    { checks: open.map(({ check }) => check.key) },
  );
}

/** The latest signature of each partner under its part. */
const latestSignatures = ({ tx }: Work, revisionId: string, preparedAt: string | null) =>
  tx.$queryRaw<{ partner_id: string; digest: string; name: string }[]>`
    select distinct on (s.partner_id) s.partner_id, s.digest, o.name
      from return_part_signature s join organisation o on o.id = s.partner_id
     where s.revision_id = ${revisionId}::uuid and s.signed_at >= ${preparedAt}::timestamptz
     order by s.partner_id, s.signed_at desc`;

/** Throws INVALID_STATE when a partner's part is no longer what the partner signed. */
export async function demandPartsAsSigned(
  work: Work,
  { id, preparedAt }: Revision,
  content: Content,
): Promise<void> {
  const signatures = await latestSignatures(work, id, preparedAt);
  const changed = signatures.filter(
    ({ partner_id: partnerId, digest }) => signedDigestOfPart(content, partnerId) !== digest,
  );
  if (changed.length === 0) return;
  throw new AppError(
    'INVALID_STATE',
    fill(
      {
        en: 'The figures or the personal rows have changed since these partners signed; they sign again first: {partners}.',
        cy: 'Mae’r ffigurau neu’r rhesi personol wedi newid ers i’r partneriaid hyn lofnodi; byddant yn llofnodi eto yn gyntaf: {partners}.',
      },
      { partners: changed.map(({ name }) => name).join('; ') },
    ),
    {},
    { partners: changed.map(({ partner_id: partnerId }) => partnerId) },
  );
}
