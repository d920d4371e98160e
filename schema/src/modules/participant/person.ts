import type { Prisma } from '@placewell/prisma';
import { can } from '../../access/roles';
import { ofPeople } from '../../access/rows';
import { meaningOf } from '../../core/codeMeaning';
import type { Work } from '../../core/command';
import { badInput, forbidden, invalidState, notFound } from '../../core/errors';
import { maybeDate } from '../../core/fields';
import { fill } from '../../rules/messages';
import type { PersonDetails } from './inputs';

/** The person without the encrypted number, if the actor may see them; throws NOT_FOUND otherwise. */
export async function loadPerson({ actor, tx, context }: Work, id: string) {
  const visible = context.rowFilter ? (ofPeople(actor) as Prisma.ParticipantWhereInput) : {};
  const person = await tx.participant.findFirst({
    where: { AND: [visible, { id }] },
    omit: { ninoEncrypted: true },
    include: { mergedInto: { select: { reference: true } } },
  });
  if (!person) throw notFound();
  return person;
}

/** Throws INVALID_STATE, naming the record that is kept, for one that was merged: it is never written again. */
export function demandNotMerged({
  mergedInto,
}: {
  mergedInto: { reference: string } | null;
}): void {
  if (!mergedInto) return;
  const message = {
    en: 'This record was merged into {reference}: use that one.',
    cy: 'Cafodd y cofnod hwn ei uno â {reference}: defnyddiwch hwnnw.',
  };
  throw invalidState(fill(message, { reference: mergedInto.reference }));
}

/** Throws FORBIDDEN for an Employment Specialist when a colleague supports the person today. */
export async function demandOwnPerson({ actor, tx }: Work, id: string): Promise<void> {
  if (actor.role !== 'EMPLOYMENT_SPECIALIST') return;
  const [answer] = await tx.$queryRaw<{ theirs: boolean }[]>`
    select app.on_anothers_caseload(${id}::uuid) as theirs`;
  if (answer?.theirs) throw forbidden();
}

/** The oldest date of birth that is believed; the database holds the same bound. */
const earliestBirth = '1900-01-02';

function checkDateOfBirth(dateOfBirth: string | undefined, today: string) {
  if (!dateOfBirth || (dateOfBirth >= earliestBirth && dateOfBirth <= today)) return;
  throw badInput({
    dateOfBirth: {
      en: 'Check the date of birth: it lies in the future or too far in the past.',
      cy: 'Gwiriwch y dyddiad geni: mae yn y dyfodol neu’n rhy bell yn y gorffennol.',
    },
  });
}

/** Splits groups into those about offending, which fewer roles may see, and the others. */
async function splitGroups(work: Work, groups: readonly string[]) {
  const uses = groups.map((code) => ({ list: 'disadvantage_group' as const, code }));
  const meaning = await meaningOf(work, uses);
  const aboutOffending = (code: string) => meaning('disadvantage_group', code).group === 'offence';
  return {
    disadvantageGroups: groups.filter((code) => !aboutOffending(code)),
    offenceGroups: groups.filter(aboutOffending),
  };
}

/**
 * Columns of a person from the details given; what is left out is emptied, as in the form. Groups about offending
 * stay as they are for an actor who may not see them, and so do the contact details of a restricted record, which
 * nobody has on the screen. Throws BAD_USER_INPUT for an unlikely date of birth.
 */
export async function personColumns(work: Work, details: PersonDetails, restricted = false) {
  checkDateOfBirth(details.dateOfBirth, work.context.today);
  const { disadvantageGroups, offenceGroups } = await splitGroups(work, details.disadvantageGroups);
  const seesOffences = can(work.actor, 'participant.offence');
  if (offenceGroups.length && !seesOffences) throw forbidden();
  // Prisma leaves a column alone that is undefined.
  const contact = (given: string | undefined) => given ?? (restricted ? undefined : null);
  return {
    forename: details.forename,
    middleNames: details.middleNames ?? null,
    surname: details.surname,
    preferredName: details.preferredName ?? null,
    dateOfBirth: maybeDate(details.dateOfBirth),
    addressLine1: contact(details.addressLine1),
    addressLine2: contact(details.addressLine2),
    town: contact(details.town),
    postcode: contact(details.postcode),
    localAuthorityCode: contact(details.localAuthorityCode),
    phone: contact(details.phone),
    email: contact(details.email),
    contactChannels: details.contactChannels,
    restricted: details.restricted,
    conditions: details.conditions,
    disadvantageGroups,
    ...(seesOffences ? { offenceGroups } : {}),
    partnerReference: details.partnerReference ?? null,
  };
}
