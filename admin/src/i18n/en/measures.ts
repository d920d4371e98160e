export const measures = {
  name: 'Measure and target |||| Measures and targets',
  intro:
    'What the indicators count and what is expected of them. A target of your organisation goes before the national one.',
  meaning: 'What is counted',
  targetAndFloor: '%{target}, floor %{floor}',
  nationalTarget: 'National target',
  ownTarget: 'Your organisation’s target',
  fields: {
    titleEn: 'Measure',
    id: 'Reference',
    target: 'Target',
    floor: 'Floor',
    setter: 'Set by',
    sourceClause: 'Source',
    validFrom: 'Counts from',
    actions: 'Actions',
  },
};

const questions = {
  fields: {
    validFrom: 'First day of the target',
    targetBasisPoints: 'Target, in per cent',
    floorBasisPoints: 'Floor, in per cent',
  },
  help: {
    validFrom: 'Figures of earlier months keep the target of their time.',
    floorBasisPoints: 'Below it a figure is shown as missed; at most the target.',
  },
};

export const measureCommands = {
  setTarget: {
    ...questions,
    button: 'Set a target',
    title: 'Set a target: %{measure}',
    done: 'Target set',
  },
  changeTarget: {
    ...questions,
    button: 'Change',
    buttonOf: 'Change the target from %{from}',
    title: 'Change a target: %{measure}',
    done: 'Target changed',
  },
};
