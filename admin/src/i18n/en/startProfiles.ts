export const startProfiles = {
  name: 'Start profile |||| Start profiles',
  intro:
    'How many starts are agreed for each month. The latest agreed version is what starts are held against.',
  title: 'Version %{version}',
  grid: 'Starts by month',
  scrolled: 'Starts by month, scrolls to the side',
  keyboard:
    'Type into the cells. Arrow keys and Enter move between them; a block copied from a spreadsheet can be pasted.',
  years: 'Programme years, April to March',
  row: 'Partner and area',
  total: 'Total',
  noRows: 'This version has no starts yet. Add a row to begin.',
  statuses: { draft: 'Draft', agreed: 'Agreed' },
  all: {
    partners: 'All partners',
    areas: 'All areas',
    models: 'All models',
    cohorts: 'All cohorts',
  },
  totals: {
    all: 'Starts in all years',
    year: 'Starts in %{year}',
    outOfWork: 'Out of work, %{year}',
    ips: 'IPS, %{year}',
  },
  addRow: {
    button: 'Add a row',
    intro: 'What you leave empty stands for all. The row is saved with its first starts.',
    submit: 'Add',
  },
  unsaved: {
    label: 'Changes that are not saved',
    count: '1 cell is not saved |||| %{smart_count} cells are not saved',
    discard: 'Discard the changes',
  },
  fields: {
    versionNumber: 'Version',
    status: 'Status',
    agreedOn: 'Agreed on',
    note: 'Note',
    partnerId: 'Delivery partner',
    localAuthorityCode: 'Local authority',
    model: 'Model of support',
    cohort: 'Cohort',
  },
};

export const startProfileCommands = {
  createStartProfile: {
    button: 'Begin a new version',
    title: 'Begin a new version',
    intro: 'It is a draft until it is agreed; the version agreed before stays in force until then.',
    submit: 'Begin',
    done: 'Version begun',
    fields: { copy: 'Begin with the starts of the latest version?', note: 'What is it for?' },
  },
  saveStartProfileLines: { done: 'Profile saved' },
  agreeStartProfile: {
    button: 'Agree this version',
    title: 'Agree version %{version}?',
    intro:
      'From now on starts are held against it. An agreed version stays as it is: later changes need a new version.',
    submit: 'Agree',
    done: 'Version agreed',
    fields: { agreedOn: 'Agreed on' },
  },
};
