/** What a person's record holds. */
const facts = {
  reference: 'Reference',
  localAuthority: 'Local authority',
  forename: 'First name',
  middleNames: 'Middle names',
  surname: 'Family name',
  preferredName: 'Likes to be called',
  dateOfBirth: 'Date of birth',
  nino: 'National Insurance number',
  partnerReference: 'Own reference',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  contactChannels: 'Likes to be contacted by',
  restricted: 'Restricted',
  addressLine1: 'Address',
  addressLine2: 'Address, second line',
  town: 'Town',
  postcode: 'Postcode',
  conditions: 'Disabilities and health conditions',
  disadvantageGroups: 'Disadvantaged groups',
  eligibilityBasis: 'Eligible as',
  gender: 'Gender',
  ethnicity: 'Ethnicity',
  maritalStatus: 'Marital status',
  housing: 'Housing',
  attainment: 'Highest attainment',
  parentOrGuardian: 'Parent or guardian',
};

/** The questions about a person, in every form that asks them. */
export const personQuestions = {
  sections: {
    person: 'The person',
    contact: 'How to reach them',
    conditions: 'Disabilities and health conditions',
    groups: 'Disadvantaged groups',
  },
  fields: {
    forename: 'First name',
    middleNames: 'Middle names',
    surname: 'Family name',
    preferredName: 'Likes to be called',
    dateOfBirth: 'Date of birth',
    nino: 'National Insurance number',
    restricted: 'Keep address, telephone and e-mail hidden for the person’s safety',
    addressLine1: 'Address',
    addressLine2: 'Address, second line',
    town: 'Town',
    postcode: 'Postcode',
    localAuthorityCode: 'Local authority',
    phone: 'Telephone',
    email: 'E-mail',
    contactChannels: 'How does the person like to be contacted?',
    conditions: 'Tick all that the person has',
    disadvantageGroups: 'Tick all that the person is in',
  },
  help: {
    nino: 'May follow later. It is stored encrypted and shown only for a reason.',
    restricted:
      'For somebody in danger, or whose record the police ask to be kept apart. Each look is logged.',
    conditions:
      'Whether or not it is the reason for support. The person’s own word is enough; no diagnosis is needed.',
    disadvantageGroups:
      'Whether or not it is the reason for support. Temporary accommodation counts as homelessness.',
  },
};

/** People: their list and their page. */
export const participants = {
  mergedInto:
    'This record was merged on %{date}. It is kept as it was and counted nowhere. Use instead:',
  mergedFrom: 'Records of the same person that were merged into this one:',
  name: 'Participant |||| Participants',
  facts,
  columnName: 'Name',
  fields: {
    ...personQuestions.fields,
    reference: 'Reference',
    status: 'Status',
    specialist: 'Specialist',
    lastContactOn: 'Last met',
    due: 'Due',
    localAuthority: 'Local authority',
    localAuthorityCode: 'Local authority',
  },
  sections: personQuestions.sections,
  help: personQuestions.help,
  restricted: 'Restricted record',
  withheld: 'Withheld for the person’s safety.',
  withheldInForm:
    'Address, telephone and e-mail are withheld for the person’s safety. Leave them empty to keep them as they are.',
  identity: 'Identity',
  contact: 'Contact',
  need: 'Why the person is eligible',
  characteristics: 'Characteristics',
  header: {
    specialist: 'Employment Specialist:',
    partner: 'Delivered by:',
    accountableBody: 'Accountable body:',
    place: 'Lives in:',
  },
  actions: {
    openExpression: 'Open the expression of interest',
    expressAgain: 'New expression of interest',
  },
  tabs: {
    label: 'Parts of the record',
    overview: 'Overview',
    person: 'Person',
    support: 'Support',
    work: 'Work and earnings',
    dates: 'Dates and changes',
    history: 'History',
  },
  chapters: {
    journeys: 'Earlier journeys',
    expressions: 'Expressions of interest',
    submittedOn: 'Submitted',
    source: 'Source',
    referredOn: 'Referred',
    startedOn: 'Started',
    endedOn: 'Ended',
    status: 'Status',
    reason: 'Reason',
    partner: 'Partner',
  },
  reveal: { hide: 'Hide' },
  lookUp: {
    button: 'Find by NINO',
    title: 'Find a person by National Insurance number',
    intro: 'Only the whole number finds a person, and the look-up is logged.',
    help: 'For example QQ 12 34 56 C. The last letter may be left out.',
    submit: 'Find',
    nobody: 'None of your people has this number.',
    open: 'Open',
    take: 'Choose',
  },
};

const why = {
  why: 'Why do you need it?',
  whyInWords: 'Say why',
};

/** What is done with a person's record. */
export const personCommands = {
  revealNino: {
    button: 'Reveal',
    buttonOf: 'Reveal the National Insurance number of %{name}',
    title: 'Reveal the National Insurance number',
    intro: 'It is shown for a minute. Your name and reason are kept in the log.',
    submit: 'Reveal',
    done: 'Shown for a minute',
    fields: why,
  },
  revealContact: {
    button: 'Reveal',
    buttonOf: 'Reveal the contact details of %{name}',
    title: 'Reveal the contact details',
    intro:
      'They are withheld for the person’s safety. They are shown for a minute; your name and reason are kept in the log.',
    submit: 'Reveal',
    done: 'Shown for a minute',
    fields: why,
  },
  mergeParticipants: {
    button: 'Merge another record',
    title: 'Merge another record into this one',
    intro:
      'For a person who was recorded twice. Journeys and all that hangs on them move to this record. The other stays on file as merged and cannot be changed. This cannot be undone here.',
    submit: 'Merge',
    done: 'Records merged',
    fields: {
      removeId: 'Record to merge into this one',
      reason: 'How do you know that it is the same person?',
    },
  },
  mergeInto: {
    button: 'Merge',
    buttonOf: 'Merge %{removed} into %{kept}: %{name}',
    title: 'Merge another record into this one',
    titleOf: 'Merge %{removed} into %{kept}',
    intro:
      'For a person who was recorded twice. Journeys and all that hangs on them move to this record. The other stays on file as merged and cannot be changed. This cannot be undone here.',
    submit: 'Merge',
    done: 'Records merged',
    fields: { reason: 'How do you know that it is the same person?' },
  },
  setNino: {
    button: 'Add NINO',
    title: 'National Insurance number',
    done: 'National Insurance number saved',
    fields: { nino: 'National Insurance number' },
    help: { nino: 'For example QQ 12 34 56 C.' },
  },
  changeNino: {
    button: 'Change NINO',
    title: 'Change the National Insurance number',
    intro: 'Left empty, the number recorded is removed. Your reason is kept.',
    done: 'National Insurance number changed',
    fields: { nino: 'New National Insurance number' },
    help: { nino: 'For example QQ 12 34 56 C.' },
  },
  updateCharacteristics: {
    button: 'Change characteristics',
    title: 'Characteristics',
    intro: 'Reported each quarter. Every answer is the person’s own; all may be left open.',
    fields: {
      gender: 'Gender',
      ethnicity: 'Ethnicity',
      maritalStatus: 'Marital status',
      housing: 'Housing',
      attainment: 'Highest attainment',
      parentOrGuardian: 'Parent or guardian of children',
    },
  },
};
