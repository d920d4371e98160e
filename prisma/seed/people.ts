import type { CodeOf } from '../reference/index';
import { type Day, dateOf } from './calendar';
import { attainment, channel, ethnicity, gender, housing, maritalStatus } from './characteristics';
import type { Area } from './frame/areas';
import {
  inventedAddress,
  inventedEmail,
  inventedName,
  inventedNino,
  inventedPhone,
  inventedPostcode,
  type Name,
} from './invented';
import { type Plan, stream } from './plan';
import { Random, several, weighted } from './random';
import type { ParticipantRow } from './rows';

/** Who a person is. The same number gives the same person, so that duplicates can be made of them. */
export interface Person {
  number: number;
  name: Name;
  bornOn: Day;
  nino: string;
  email: string;
  phone: string;
  conditions: CodeOf<'condition'>[];
  /** Disadvantaged groups, those about offending included. */
  groups: CodeOf<'disadvantage_group'>[];
}

const condition = weighted<CodeOf<'condition'>>({
  mental_health: 42,
  joint_bone_muscle: 16,
  autism: 14,
  adhd: 13,
  chronic_pain_fatigue: 12,
  learning_disability: 10,
  learning_difficulty: 9,
  chest_breathing: 6,
  heart_circulation: 6,
  diabetes: 6,
  other: 5,
  digestive: 4,
  seeing: 3,
  hearing: 3,
  epilepsy: 3,
  cancer: 2,
  skin_disfigurement_allergy: 2,
  other_progressive: 2,
  speech: 1,
  dementia: 0.3,
});

const group = weighted<CodeOf<'disadvantage_group'>>({
  carer: 18,
  ex_offender: 14,
  domestic_abuse: 12,
  homeless: 12,
  substance_dependency: 12,
  care_experience: 10,
  refugee: 8,
  forces_veteran: 6,
  offender: 5,
  ex_carer: 5,
  gangs_serious_violence: 2,
  forces_partner: 2,
  forces_reservist: 1,
  modern_slavery: 1,
});

const offenceGroups: readonly string[] = ['ex_offender', 'offender', 'gangs_serious_violence'];
const conditionCount = weighted({ '0': 10, '1': 40, '2': 28, '3': 14, '4': 8 });
const year = 365.25;

/** The person of a number. Ages run from 16 to 64 on the day the programme began. */
export function personOf(plan: Plan, number: number): Person {
  const random = new Random(plan.seed, stream.person, number);
  const name = inventedName(random);
  const age = random.chance(0.012)
    ? 16.3 + random.fraction() * 1.2
    : 18 + 46 * Math.sqrt(random.fraction() * random.fraction());
  const conditions = several(random, condition, Number(conditionCount(random)));
  const groupCount = random.chance(conditions.length === 0 ? 0.96 : 0.3) ? random.integer(1, 3) : 0;
  return {
    number,
    name,
    bornOn: Math.floor(plan.launch - age * year),
    nino: inventedNino(number),
    email: inventedEmail(name, number),
    phone: inventedPhone(random),
    conditions,
    groups: several(random, group, groupCount),
  };
}

/** What is recorded about a person, and what is missing from it. */
export interface Recorded {
  id: string;
  accountableBodyId: string;
  area: Area;
  partnerIds: string[];
  /** Characteristics are asked for at the referral (MI note, Table A); nobody asks those who were not referred. */
  referred: boolean;
  /** The number was left out: not known yet, or the second record of one person. */
  withoutNino: boolean;
  partnerReference: string | null;
  createdAt: string;
}

/** The participant record of a person, with gaps as they occur. */
export function participantRow(random: Random, person: Person, recorded: Recorded): ParticipantRow {
  const restricted = random.chance(0.008);
  const unless = <T>(gap: number, value: T): T | null => (random.chance(gap) ? null : value);
  const asked = <T>(value: T): T | null => (recorded.referred ? unless(0.04, value) : null);
  const reachable = <T>(gap: number, value: T): T | null =>
    restricted ? null : unless(gap, value);
  return {
    id: recorded.id,
    accountableBodyId: recorded.accountableBodyId,
    reference: referenceOf(person.number),
    partnerIds: recorded.partnerIds,
    ...person.name,
    preferredName: random.chance(0.07) ? person.name.forename.slice(0, 4) : null,
    dateOfBirth: unless(recorded.referred ? 0 : 0.01, dateOf(person.bornOn)),
    nino: recorded.withoutNino ? null : person.nino,
    hasNino: !recorded.withoutNino,
    eligibilityBasis: basisOf(person),
    addressLine1: reachable(0.03, inventedAddress(random)),
    town: reachable(0.03, recorded.area.town),
    postcode: reachable(0.03, inventedPostcode(random, recorded.area.postcodeArea)),
    localAuthorityCode: recorded.area.code,
    phone: reachable(0.04, person.phone),
    email: reachable(0.15, person.email),
    contactChannels: several(random, channel, random.integer(1, 3)),
    restricted,
    conditions: person.conditions,
    disadvantageGroups: person.groups.filter((code) => !offenceGroups.includes(code)),
    offenceGroups: person.groups.filter((code) => offenceGroups.includes(code)),
    gender: asked(gender(random)),
    ethnicity: asked(ethnicity(random)),
    maritalStatus: asked(maritalStatus(random)),
    housing: asked(
      person.groups.includes('homeless') ? 'temporary_accommodation' : housing(random),
    ),
    attainment: asked(attainment(random)),
    parentOrGuardian: asked(random.chance(0.34)),
    partnerReference: recorded.partnerReference,
    createdAt: recorded.createdAt,
  };
}

/** What follows from the conditions and groups; null when there are none. */
export function basisOf({ conditions, groups }: Person): CodeOf<'eligibility_basis'> | null {
  if (conditions.length > 0) return groups.length > 0 ? 'both' : 'disabled';
  return groups.length > 0 ? 'disadvantaged' : null;
}

/** Letters and digits that people do not mistake for one another. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ234567';
const length = 8;

/** The pseudonymous reference of a person's number: it looks random, and no two people share one. */
export function referenceOf(number: number): string {
  const range = alphabet.length ** length;
  // The factor shares no divisor with 30, so multiplication only changes the order.
  let left = ((number + 1) * 7_046_029_957) % range;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text += alphabet.charAt(left % alphabet.length);
    left = Math.floor(left / alphabet.length);
  }
  return `PW-${text}`;
}
