import type { Day } from './calendar';
import { enteredOn } from './clock';
import type { EmployersByPartner } from './frame/employers';
import type { OrganisationIds } from './frame/organisations';
import type { ProfileLine } from './frame/profile';
import type { Teams } from './frame/specialists';
import type { Person } from './people';
import type { Plan } from './plan';
import type { Random } from './random';
import type { Records, ReferralRow } from './rows';

/** Where lives take place. */
export interface World {
  plan: Plan;
  ids: OrganisationIds;
  teams: Teams;
  employers: EmployersByPartner;
}

/** One person's dealings with one delivery partner: what is recorded of them, and by when. */
export interface Life {
  world: World;
  random: Random;
  person: Person;
  participantId: string;
  line: ProfileLine;
  accountableBodyId: string;
  partnerId: string;
  /** Last day of which anything is recorded: today, or the day the data sharing agreement lapsed. */
  horizon: Day;
  /** 0 for the first expression of interest of the person, 1 for the next. */
  attempt: number;
  records: Records;
}

/** A life from the start of support on. */
export interface Journey extends Life {
  referral: ReferralRow;
  acknowledgedOn: Day;
  startedOn: Day;
}

/** Id, owner and time of entry of a record that belongs to a partner. */
export function entry(life: Life, day: Day) {
  return {
    id: life.random.uuid(),
    accountableBodyId: life.accountableBodyId,
    partnerId: life.partnerId,
    createdAt: enteredOn(life.random, day, life.horizon),
  };
}

/** The same for a record of a journey. */
export const journeyEntry = (journey: Journey, day: Day) => {
  return { ...entry(journey, day), referralId: journey.referral.id };
};

/** One partner keeps records in a system of its own and gives every record its own reference there. */
export function referenceOfPartner(life: Life, kind: string, position: number): string | null {
  if (life.line.lot.partner !== 'orchard') return null;
  return `OG-${kind}-${life.person.number}-${life.attempt}-${position}`;
}
