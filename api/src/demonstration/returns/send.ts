import type { Office, Period } from './office';
import { type Past, Refused } from './past';
import { answers, otherwise, partnersAnswers, waivers } from './words';

/** A revision as its commands give it back. */
export interface Revision {
  id: string;
  version: number;
}

/** The fields of a record by which the next command names it. */
const seen = 'id version';

interface Check {
  key: string;
  severity: 'blocking' | 'warning';
  state: string;
}

const CHECKS = `query ($id: ID!) { returnChecks(revisionId: $id) { key severity state } }`;

const openChecks = async (past: Past, office: Office, id: string): Promise<Check[]> =>
  (await past.ask<{ returnChecks: Check[] }>(office.preparer, CHECKS, { id })).returnChecks.filter(
    ({ state }) => state === 'open',
  );

/** The partners sign their parts; one of them answers what it is asked about its own people. */
async function signParts(past: Past, office: Office, revisionId: string): Promise<void> {
  const [first] = office.managers;
  for (const [check, comment] of Object.entries(partnersAnswers))
    if (first)
      await unlessRefused(() =>
        past.give(first, 'answerReturnCheck', { revisionId, check, comment }),
      );
  // A partner whose data sharing has lapsed sees nothing to sign.
  for (const manager of office.managers)
    await unlessRefused(() => past.give(manager, 'signReturnPart', { revisionId }));
}

/** Does what may not be possible for everybody: a refusal is passed over. */
export async function unlessRefused<Result>(
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Answers every open warning, and asks for a waiver of what blocks, which the other administrator approves. */
async function clearChecks(past: Past, office: Office, revisionId: string): Promise<void> {
  for (const { key: check, severity } of await openChecks(past, office, revisionId)) {
    if (severity === 'warning') {
      const comment = answers[check] ?? otherwise;
      await past.give(office.preparer, 'answerReturnCheck', { revisionId, check, comment });
      continue;
    }
    const asked = { revisionId, check, waiverReason: waivers[check] ?? otherwise };
    const waiver = await past.give<Revision>(office.preparer, 'requestReturnWaiver', asked, seen);
    await past.give(office.signer, 'approveReturnWaiver', waiver);
  }
}

/**
 * Sends the return of a period within four of its working days: prepared on the first, signed by the partners on the
 * second, checked and signed on the third, submitted on the fourth.
 * @returns the revision that was submitted
 */
export async function send(
  past: Past,
  office: Office,
  { id: periodId }: Period,
  [first, second, third, fourth]: readonly string[],
): Promise<Revision> {
  const prepared = await past.at(`${first}`, '09:40', () =>
    past.give<Revision>(office.preparer, 'prepareReturn', { periodId }, seen),
  );
  await past.at(`${second}`, '11:15', () => signParts(past, office, prepared.id));
  await past.at(`${third}`, '10:05', () => clearChecks(past, office, prepared.id));
  const signed = await past.at(`${third}`, '15:30', () =>
    past.give<Revision>(
      office.signer,
      'signReturn',
      { id: prepared.id, version: prepared.version },
      seen,
    ),
  );
  return past.at(`${fourth}`, '14:10', () =>
    past.give<Revision>(office.preparer, 'submitReturn', signed, seen),
  );
}
