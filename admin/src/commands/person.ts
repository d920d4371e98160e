import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';

type Answers = Readonly<Record<string, unknown>>;

const nameAndReference = (person: Answers) =>
  `${[person.forename, person.surname].filter(Boolean).join(' ')} (${person.reference})`;

// The reason of a look at what is hidden goes into the log of reads; a code is kept as it is.
const why: readonly FormField[] = [
  { kind: 'code', source: 'why', list: 'reveal_reason', required: true },
  {
    kind: 'text',
    source: 'whyInWords',
    required: true,
    when: (answers) => answers.why === 'other',
  },
];

/** The reason given, as the API takes it. */
export const revealFixed = (participantId: string) => (answers: Answers) => ({
  participantId,
  reason: answers.why === 'other' ? answers.whyInWords : answers.why,
});

export const revealNino: Command = { name: 'revealNino', fields: why };
export const revealContact: Command = {
  name: 'revealContact',
  fields: why,
  selection: 'addressLine1 addressLine2 town postcode phone email',
};

const whyMerged: FormField = { kind: 'longText', source: 'reason', required: true };

/** Merges a record that is chosen into the one whose page it is done on. */
export const mergeParticipants: Command = {
  name: 'mergeParticipants',
  fields: [
    {
      kind: 'record',
      source: 'removeId',
      resource: 'participants',
      optionText: nameAndReference,
      sort: { field: 'surname', order: 'ASC' },
      required: true,
    },
    whyMerged,
  ],
};
/** Merges the later of two records into the older one. */
export const mergeInto: Command = {
  name: 'mergeParticipants',
  texts: 'mergeInto',
  fields: [whyMerged],
};

export const setNino: Command = { name: 'setNino', fields: [{ kind: 'text', source: 'nino' }] };

export const updateCharacteristics: Command = {
  name: 'updateCharacteristics',
  fields: [
    { kind: 'code', source: 'gender', list: 'gender' },
    { kind: 'code', source: 'ethnicity', list: 'ethnicity' },
    { kind: 'code', source: 'maritalStatus', list: 'marital_status' },
    { kind: 'code', source: 'housing', list: 'housing' },
    { kind: 'code', source: 'attainment', list: 'attainment' },
    { kind: 'yesNo', source: 'parentOrGuardian' },
  ],
};

const inSection = (section: string, fields: readonly FormField[]): readonly FormField[] =>
  fields.map((field) => ({ ...field, section }));

/** Who the person is, how to reach them, and what they live with; `at` is where the input holds them. */
export function personFields(at = ''): readonly FormField[] {
  const questions = [
    ...inSection('person', [
      { kind: 'text', source: 'forename', half: true, required: true },
      { kind: 'text', source: 'surname', half: true, required: true },
      { kind: 'text', source: 'middleNames', half: true },
      { kind: 'text', source: 'preferredName', half: true },
      { kind: 'date', source: 'dateOfBirth', half: true },
      ...(at ? [{ kind: 'text', source: 'nino', half: true } as const] : []),
    ]),
    ...inSection('contact', [
      { kind: 'confirm', source: 'restricted' },
      { kind: 'text', source: 'addressLine1' },
      { kind: 'text', source: 'addressLine2' },
      { kind: 'text', source: 'town', half: true },
      { kind: 'text', source: 'postcode', half: true },
      {
        kind: 'record',
        source: 'localAuthorityCode',
        resource: 'localAuthorities',
        optionText: { en: 'nameEn', cy: 'nameCy' },
        sort: { field: 'nameEn', order: 'ASC' },
      },
      { kind: 'telephone', source: 'phone', half: true },
      { kind: 'email', source: 'email', half: true },
      { kind: 'codes', source: 'contactChannels', list: 'contact_channel' },
    ]),
    ...inSection('conditions', [{ kind: 'codes', source: 'conditions', list: 'condition' }]),
    ...inSection('groups', [
      { kind: 'codes', source: 'disadvantageGroups', list: 'disadvantage_group' },
    ]),
  ];
  return at ? questions.map((field) => ({ ...field, source: `${at}.${field.source}` })) : questions;
}

export const updateParticipant: Command = { name: 'updateParticipant', fields: personFields() };
