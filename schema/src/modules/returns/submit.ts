import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { invalidState } from '../../core/errors';
import { inTransaction } from '../../returns/ask';
import { signedDigestOf } from '../../returns/digest';
import { freeze } from '../../returns/freeze';
import { loadRevision, type Revision, submittedBefore } from '../../returns/load';
import { frozenPeople } from '../../returns/people';
import { circumstancesOf, hashesOf } from '../../returns/receipt';
import { loadCover, loadTerms } from '../../returns/terms';
import { fill } from '../../rules/messages';
import { ownBody } from '../organisation/service';
import { demandRevision } from './guard';
import type * as inputs from './inputs';
import { demandChecked, demandPartsAsSigned } from './ready';

const changedSinceSigned = () =>
  invalidState({
    en: 'The figures or the personal rows have changed since the return was signed: look at them and sign again.',
    cy: 'Mae’r ffigurau neu’r rhesi personol wedi newid ers llofnodi’r ffurflen: edrychwch arnynt a llofnodwch eto.',
  });

const withoutContacts = () =>
  invalidState({
    en: 'Enter the contract number and the contacts first.',
    cy: 'Rhowch rif y contract a’r cysylltiadau yn gyntaf.',
  });

/** Marks the revision as submitted at this instant: from here to the end of the transaction it can be frozen. */
async function mark(work: Work, seen: { id: string; version: number }): Promise<Revision> {
  const { actor, tx, context } = work;
  // The instant is the transaction's own, which the database compares; so it writes it itself.
  const marked = await tx.$executeRaw`
    update return_revision
       set submitted_at = now(), submitted_by_id = ${actor.id}::uuid, submitted_by_name = ${actor.name},
           version = version + 1
     where id = ${seen.id}::uuid and version = ${seen.version}::int`;
  if (marked === 0) await change(work, tx.returnRevision, seen, {});
  return loadRevision(inTransaction(tx), { actor, rowFilter: context.rowFilter }, seen.id);
}

/** Refuses a revision that says what the last one said. */
async function demandChange(
  work: Work,
  { number, period }: Revision,
  contentDigest: string,
): Promise<void> {
  const last = await submittedBefore(inTransaction(work.tx), period.id, number);
  if (last?.contentDigest !== contentDigest) return;
  throw invalidState(
    fill(
      {
        en: 'Nothing has changed since revision {number} was submitted: there is nothing to return.',
        cy: 'Nid oes dim wedi newid ers cyflwyno diwygiad {number}: nid oes dim i’w ddychwelyd.',
      },
      { number: last.number },
    ),
  );
}

/**
 * Submits a signed return: freezes its figures, everything that was counted, the personal rows and what they stand on,
 * all in this transaction, and seals them with a receipt. Refused when figures or people are not as they were signed.
 */
export async function submitReturn(
  work: Work,
  { id, version }: z.output<typeof inputs.submitReturnInput>,
): Promise<string> {
  const { actor, tx } = work;
  ownBody(work);
  const ask = inTransaction(tx);
  const revision = await demandRevision(work, 'submitReturn', id);
  await demandChecked(work, revision);
  const { period } = revision;
  const cover = await loadCover(ask, period);
  if (!cover) throw withoutContacts();
  const submitted = await mark(work, { id, version });
  const terms = await loadTerms(ask, actor, period);
  const figures = await freeze(ask, actor, period, id, terms, cover);
  const content = { figures, people: await frozenPeople(ask, id) };
  if (signedDigestOf(content) !== revision.signedDigest) throw changedSinceSigned();
  await demandPartsAsSigned(work, revision, content);
  const hashes = await hashesOf(ask, id, circumstancesOf(submitted));
  await demandChange(work, revision, hashes.contentDigest);
  await tx.returnRevision.update({ where: { id }, data: hashes, select: { id: true } });
  return id;
}
