export const wageRates = {
  name: 'Wage rate |||| Wage rates',
  intro: 'Statutory pay an hour by age. Earnings thresholds are measured with them.',
  ages: {
    label: 'Age',
    band: '%{from} to %{to}',
    andOver: '%{from} and over',
    upTo: 'Up to %{to}',
  },
  states: { enacted: 'Enacted', announced: 'Announced only' },
  fields: {
    hourlyPence: 'Pay an hour',
    confirmed: 'Standing',
    source: 'Published in',
    actions: 'Actions',
  },
};

const questions = {
  fields: {
    validFrom: 'First day of the rate',
    ageFrom: 'Youngest age',
    ageTo: 'Oldest age',
    hourlyPence: 'Pay an hour, in pounds',
    confirmed: 'Is it enacted?',
    source: 'Where it is published',
  },
  help: {
    ageTo: 'Leave empty for no upper limit.',
    confirmed: 'No, while it is only announced.',
  },
};

export const wageRateCommands = {
  saveWageRate: {
    ...questions,
    button: 'Add a rate',
    title: 'Add a wage rate',
    done: 'Wage rate added',
  },
  changeWageRate: {
    ...questions,
    button: 'Change',
    buttonOf: 'Change the rate for age %{age} from %{from}',
    title: 'Change the rate for age %{age} from %{from}',
    done: 'Wage rate changed',
  },
};
