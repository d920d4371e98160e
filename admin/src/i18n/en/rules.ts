export const rules = {
  name: 'Rule |||| Rules',
  intro:
    'What the programme’s rules say, how sure that is, and the value that counts for you. A value of your organisation goes before the national one.',
  notSet: 'Not set',
  awaitsRule: 'awaiting DWP rule',
  meaning: 'What it means',
  fields: {
    titleEn: 'Rule',
    value: 'Value',
    setter: 'Set by',
    certainty: 'How sure it is',
    source: 'Source',
    unit: 'Unit',
    validFrom: 'Counts from',
    actions: 'Actions',
  },
};

const questions = {
  fields: { validFrom: 'First day of the value', state: 'From that day', value: 'Value' },
  help: {
    validFrom: 'Figures of earlier days keep the value of their day.',
    state: 'Where a rule is not set, figures that need it say that they await it.',
  },
  states: { set: 'It has a value', unset: 'It is not set' },
};

export const rulePreview = {
  title: 'What this would change',
  show: 'Show what this would change',
  counting: 'Working it out…',
  nothing: 'Nothing recorded so far would change.',
  journeys: '1 journey |||| %{smart_count} journeys',
  clocks: 'clock of 1 journey |||| clocks of %{smart_count} journeys',
  milestones: '1 local milestone |||| %{smart_count} local milestones',
  figures: '1 measure to date |||| %{smart_count} measures to date',
  kept: 'Submitted returns stay as they are.',
  hint: 'Look at this first: only then can it be saved.',
  changed: 'The answers have changed since. Look again before you save.',
  showFirst: 'Show first what this would change. It can be saved after that.',
  saveLater: 'Save (first show what it would change)',
  nothingOfJourneys: 'No journey would change.',
  figuresHidden: 'Your role sees no figures. Measures may change too: they are not compared here.',
  peopleHidden: 'Your role does not see whose journeys they are.',
  failed: 'It could not be worked out: %{message}',
  figuresTable: 'Measures to date',
  factsTable: 'Journeys',
  columns: { measure: 'Measure', person: 'Person', what: 'What', before: 'Now', after: 'Then' },
  what: {
    support_end_due: 'Support due to end',
    tracking_end_due: 'Tracking of earnings ends',
    record_close_due: 'Record due to close',
    early_leaver_until: 'Early leaver until',
  },
  more: 'and 1 more change |||| and %{smart_count} more changes',
};

export const ruleCommands = {
  setRule: {
    ...questions,
    button: 'Set a value',
    title: 'Set a value: %{rule}',
    done: 'Rule set',
  },
  changeRule: {
    ...questions,
    button: 'Change',
    buttonOf: 'Change the value from %{from}',
    title: 'Change a value: %{rule}',
    done: 'Rule changed',
  },
};
