import { usePermitted } from '../access/usePermitted';
import { acknowledgeReferral, markKeyedIntoPrap } from '../commands/referral';
import { today } from '../i18n/format';
import type { OrganisationName } from '../resources/organisations/fields';
import { OrganisationField } from '../resources/organisations/OrganisationField';
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

function MarkAsKeyed({ id, version, participant }: ReferralRow) {
  if (!usePermitted('referral.key')) return null;
  return (
    <CommandButton
      command={markKeyedIntoPrap}
      fixed={{ referralId: id, version }}
      defaults={{ keyedIntoPrapOn: today() }}
      about={participant ? { name: personName(participant) } : undefined}
      size="small"
    />
  );
}

const person: Column<ReferralRow> = {
  source: 'person',
  label: 'home.columns.person',
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
export const keyingColumns: readonly Column<ReferralRow>[] = [
  person,
  partner,
  started,
  keyingDue,
  { source: 'key', label: 'home.columns.action', render: (row) => <MarkAsKeyed {...row} /> },
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
