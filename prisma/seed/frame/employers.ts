import { addMonths, dateOf } from '../calendar';
import { inventedEmail, inventedEmployer, inventedName, inventedPhone } from '../invented';
import { type Plan, stream } from '../plan';
import { Random } from '../random';
import type { EmployerRow } from '../rows';
import { type BodyKey, type Lot, lotsOf, type PartnerKey } from './lots';
import type { OrganisationIds } from './organisations';

/** Employers that each partner works with, by accountable body and partner. */
export type EmployersByPartner = Map<string, EmployerRow[]>;

export const partnerOf = (body: BodyKey, partner: PartnerKey): string => `${body}/${partner}`;

/** Employers of one lot in a programme of real size. */
const employersOfLot = 18;

/** Employers in the areas of every lot. A larger programme has more, though not in proportion. */
export function findEmployers(plan: Plan, ids: OrganisationIds): EmployersByPartner {
  const random = new Random(plan.seed, stream.employers);
  const count = Math.ceil(employersOfLot * Math.max(1, Math.sqrt(plan.scale)));
  const byPartner: EmployersByPartner = new Map();
  for (const lot of lotsOf(plan)) {
    const employers = Array.from({ length: count }, () => employer(random, plan, ids, lot));
    const key = partnerOf(lot.body, lot.partner);
    byPartner.set(key, [...(byPartner.get(key) ?? []), ...employers]);
  }
  return byPartner;
}

function employer(random: Random, plan: Plan, ids: OrganisationIds, lot: Lot): EmployerRow {
  const { name, sector } = inventedEmployer(random);
  const contact = inventedName(random);
  const area = random.one(lot.areas);
  const known = random.chance(0.85);
  return {
    id: random.uuid(),
    accountableBodyId: ids.bodies[lot.body],
    partnerId: ids.partners[lot.partner],
    name,
    sector,
    town: area.town,
    localAuthorityCode: area.code,
    contactName: known ? `${contact.forename} ${contact.surname}` : null,
    contactEmail: known ? inventedEmail(contact, random.integer(1, 9999)) : null,
    contactPhone: random.chance(0.7) ? inventedPhone(random) : null,
    disabilityConfident: random.chance(0.35),
    createdAt: `${dateOf(addMonths(plan.launch, 0))}T10:00:00Z`,
  };
}
