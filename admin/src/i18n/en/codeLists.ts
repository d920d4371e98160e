export const codeLists = {
  name: 'Code list |||| Code lists',
  intro: 'The answers that forms offer. To most lists you can add codes of your own.',
  theList: 'Back to the list',
  isOpen: 'Open for your own codes',
  isFixed: 'Fixed by the rules of the programme',
  noCodes: 'This list has no codes.',
  fields: { titleEn: 'List', codes: 'Codes', fixed: 'Own codes' },
};

export const codes = {
  name: 'Code |||| Codes',
  title: 'Label',
  create: 'Add a code of your own',
  about: 'About the code',
  national: 'National',
  own: 'Your own',
  period: 'May be chosen',
  nationalTexts:
    'This is a national code: only the days on which it may be chosen can be changed. Records that hold it keep it.',
  fields: {
    code: 'Code',
    labelEn: 'Label',
    labelCy: 'Label in Welsh',
    guidance: 'When to choose it',
    guidanceEn: 'When to choose it',
    guidanceCy: 'When to choose it, in Welsh',
    owner: 'Origin',
    mapsTo: 'Counts as',
    validFrom: 'May be chosen from',
    validTo: 'May be chosen until',
  },
  help: {
    code: 'A short name in small letters, such as debt_advice. It stays the same for good; your organisation’s short name is put in front.',
    mapsTo: 'The national code that figures and returns count it as.',
    validTo: 'Records that hold the code keep it after this day.',
  },
};

export const codeCommands = {
  createCode: { done: 'Code added' },
  updateCode: { done: 'Code changed' },
};
