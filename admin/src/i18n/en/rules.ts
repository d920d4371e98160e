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
