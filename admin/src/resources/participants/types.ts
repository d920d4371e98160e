import type { RaRecord } from 'react-admin';
import type { PersonName } from '../../shared/people/personName';
import type { ExpressionFacts } from '../expressionsOfInterest/types';
import type { OrganisationName } from '../organisations/fields';
import type { DueFacts } from '../referrals/journey/due';
import type { InBothLanguages, Journey, Named } from '../referrals/journey/types';

/** A row of the list of people. */
export interface ListedPerson extends PersonName, RaRecord<string> {
  readonly id: string;
  readonly restricted: boolean;
  readonly localAuthority: InBothLanguages | null;
  readonly expressions: readonly Pick<
    ExpressionFacts,
    'id' | 'status' | 'submittedOn' | 'firstContactDue'
  >[];
  readonly currentReferral:
    | (DueFacts &
        Pick<Journey, 'referredOn' | 'endedOn'> & {
          readonly id: string;
          readonly currentSpecialist: Named | null;
        })
    | null;
}

/** A journey in a line. */
export interface JourneyInBrief {
  readonly id: string;
  readonly status: string;
  readonly cohort: string;
  readonly referredOn: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly notStartedReason: string | null;
  readonly partner: OrganisationName | null;
}

/** A person with everything that their page tells. */
export interface Person extends PersonName, RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly middleNames: string | null;
  readonly dateOfBirth: string | null;
  readonly hasNino: boolean | null;
  /** Masked. */
  readonly nino: string | null;
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly localAuthorityCode: string | null;
  readonly localAuthority: InBothLanguages | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactChannels: readonly string[];
  readonly restricted: boolean;
  readonly conditions: readonly string[];
  readonly disadvantageGroups: readonly string[];
  readonly offenceGroups: readonly string[] | null;
  readonly gender: string | null;
  readonly ethnicity: string | null;
  readonly maritalStatus: string | null;
  readonly housing: string | null;
  readonly attainment: string | null;
  readonly parentOrGuardian: boolean | null;
  readonly partnerReference: string | null;
  readonly eligibilityBasis: string | null;
  readonly multipleConditions: boolean | null;
  readonly mayChange: boolean;
  readonly mergedOn: string | null;
  /** The record of the same person that counts instead. */
  readonly mergedInto: PersonName | null;
  readonly mergedFrom: readonly Pick<PersonName, 'id' | 'reference'>[];
  readonly accountableBody: OrganisationName | null;
  readonly expressions: readonly ExpressionFacts[];
  readonly referrals: readonly JourneyInBrief[];
  readonly currentReferral: Journey | null;
}
