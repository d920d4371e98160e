import { type Actor, compileRows, type Filter, models, type Prisma } from '@placewell/prisma';
import { ofPartner } from '../../access/rows';
import { change, seenAt } from '../../core/change';
import type { Work } from '../../core/command';
import { forbidden, notFound } from '../../core/errors';

/** What commands ask of the derived facts; each costs a look at other tables, so no more than these. */
const withState = {
  state: { select: { status: true, currentSpecialistId: true } },
} satisfies Prisma.ReferralInclude;
type Loaded = Prisma.ReferralGetPayload<{ include: typeof withState }>;

/** A referral with what is derived from it, as commands need it. */
export type ReferralFacts = Omit<Loaded, 'state'> & { state: NonNullable<Loaded['state']> };

const columns = Object.entries(models.Referral?.fields ?? {}).flatMap(([name, field]) =>
  field.kind === 'column' ? [{ name, isDate: field.type === 'DateTime' }] : [],
);
const dates = columns.filter(({ isDate }) => isDate).map(({ name }) => name);
const everything = {
  ...Object.fromEntries(columns.map(({ name }) => [name, true])),
  ...withState,
};

/** The referral, if the actor may see it; throws NOT_FOUND otherwise. One statement: Prisma would take two. */
export async function loadReferral(
  { actor, read, context }: Work,
  id: string,
): Promise<ReferralFacts> {
  const where: Filter = { AND: [context.rowFilter ? ofPartner(actor) : {}, { id }] };
  const [result] = await read(compileRows('Referral', { select: everything, where, take: 1 }));
  const [row] = (result?.rows ?? []) as Record<string, unknown>[];
  if (!row?.state) throw notFound();
  // As Prisma gives them.
  for (const name of dates) row[name] &&= new Date(String(row[name]));
  return row as ReferralFacts;
}

/** An Employment Specialist writes to the own caseload only; everybody else by permission alone. */
export function mayWrite(actor: Actor, state: { currentSpecialistId: string | null }): boolean {
  return actor.role !== 'EMPLOYMENT_SPECIALIST' || state.currentSpecialistId === actor.specialistId;
}

/** The same for a start, with which a specialist may take on a journey that is nobody's. */
export const mayStart = (actor: Actor, state: { currentSpecialistId: string | null }): boolean =>
  mayWrite(actor, state) || state.currentSpecialistId === null;

/** The referral, for a change to it or to what hangs on it; throws FORBIDDEN when it is another specialist's. */
export async function loadForWriting(work: Work, id: string): Promise<ReferralFacts> {
  const referral = await loadReferral(work, id);
  if (!mayWrite(work.actor, referral.state)) throw forbidden();
  return referral;
}

/** The columns that tie a record to a referral and to its organisations. */
export const tie = ({ accountableBodyId, partnerId, id }: ReferralFacts) => ({
  accountableBodyId,
  partnerId,
  referralId: id,
});

/** Changes a referral that was loaded in this transaction, unless the caller saw an older version. */
export const changeReferral = (
  work: Work,
  referral: ReferralFacts,
  version: number | undefined,
  data: Prisma.ReferralUncheckedUpdateManyInput,
): Promise<string> => change(work, work.tx.referral, seenAt(referral, version), data);

/** Raises the version of a referral for a change to what hangs on it, so that two changes at once do not both pass. */
export const touchReferral = (
  work: Work,
  referral: ReferralFacts,
  version: number | undefined,
): Promise<string> => changeReferral(work, referral, version, {});

/** A record of a journey with the journey, for a change to it; throws NOT_FOUND when either is not there or not the actor's. */
export async function loadOfJourney<Row extends { referralId: string }>(
  work: Work,
  found: PromiseLike<Row | null>,
): Promise<{ row: Row; referral: ReferralFacts }> {
  const row = await found;
  if (!row) throw notFound();
  return { row, referral: await loadForWriting(work, row.referralId) };
}
