import { usePermitted } from '../access/usePermitted';
import { acknowledgeReferral } from '../commands/referral';
import { today } from '../i18n/format';
import type { OrganisationName } from '../resources/organisations/fields';
import { OrganisationField } from '../resources/organisations/OrganisationField';
import { KeyIntoPrap } from '../resources/referrals/KeyIntoPrap';
import type { ReferralToKey } from '../resources/referrals/prap/factsToKey';
import { CommandButton } from '../shared/commands/CommandButton';
import { DueBadge } from '../shared/DueBadge';
import { DateField } from '../shared/fields/DateField';
import type { Column } from '../shared/list/columns';
import { PersonLink } from '../shared/people/PersonLink';
import { type PersonName, personName } from '../shared/people/personName';

/** A journey as the home page lists it. */
export interface ReferralRow {
  readonly id: string;
  readonly version: number;
  readonly participant: PersonName | null;
  readonly partner: OrganisationName | null;
  readonly currentSpecialist: { readonly name: string } | null;
  readonly referredOn: string;
  readonly startedOn: string | null;
  readonly startKeyingDue: string | null;
  readonly supportEndDue: string | null;
  readonly availableCommands: readonly string[];
}

/** A start with what PRaP asks for. */
export type KeyingRow = ReferralRow & ReferralToKey;

function Acknowledge({ id, version, participant, availableCommands }: ReferralRow) {
  if (!availableCommands.includes('acknowledgeReferral')) return null;
  return (
    <CommandButton
      command={acknowledgeReferral}
      fixed={{ referralId: id, version }}
      defaults={{ acknowledgedOn: today() }}
      about={participant ? { name: personName(participant) } : undefined}
      size="small"
    />
  );
}

function MarkAsKeyed(referral: KeyingRow) {
  return usePermitted('referral.key') ? <KeyIntoPrap referral={referral} /> : null;
}

const person: Column<ReferralRow> = {
  source: 'person',
  label: 'home.columns.person',
  minWidth: 150,
  render: ({ participant }) => <PersonLink person={participant} />,
};
const partner: Column<ReferralRow> = {
  source: 'partner',
  label: 'home.columns.partner',
  render: (row) => <OrganisationField organisation={row.partner} />,
};

/** Referrals that nobody has acknowledged. */
export const toAcknowledgeColumns: readonly Column<ReferralRow>[] = [
  person,
  {
    source: 'referredOn',
    label: 'home.columns.referredOn',
    render: ({ referredOn }) => <DateField value={referredOn} />,
  },
  {
    source: 'acknowledge',
    label: 'home.columns.action',
    render: (row) => <Acknowledge {...row} />,
  },
];

const started: Column<ReferralRow> = {
  source: 'startedOn',
  label: 'home.columns.startedOn',
  render: ({ startedOn }) => <DateField value={startedOn} />,
};
const keyingDue: Column<ReferralRow> = {
  source: 'startKeyingDue',
  label: 'home.columns.startKeyingDue',
  render: ({ startKeyingDue }) => startKeyingDue && <DueBadge dueOn={startKeyingDue} />,
};

/** Starts that PRaP does not know yet, for those who cannot key them. */
export const toKeyColumns: readonly Column<ReferralRow>[] = [person, started, keyingDue];

/** Starts that PRaP does not know yet, for those who key them. */
export const keyingColumns: readonly Column<KeyingRow>[] = [
  person,
  partner,
  started,
  keyingDue,
  {
    source: 'key',
    label: 'home.columns.action',
    nowrap: true,
    render: (row) => <MarkAsKeyed {...row} />,
  },
];

/** People whose support ends before long. */
export const supportEndingColumns: readonly Column<ReferralRow>[] = [
  person,
  partner,
  {
    source: 'specialist',
    label: 'home.columns.specialist',
    render: ({ currentSpecialist }) => currentSpecialist?.name,
  },
  {
    source: 'supportEndDue',
    label: 'home.columns.supportEndDue',
    render: ({ supportEndDue }) => <DateField value={supportEndDue} />,
  },
];
