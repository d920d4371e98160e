import { forecast } from './forecast';
import { funnel } from './funnel';

/** The people behind a figure, why somebody is counted, and what the MI note asks for. */
export const figures = {
  period: {
    upTo: 'Everything up to %{to}',
    matured:
      'Those who by %{to} had had a month |||| Those who by %{to} had had %{smart_count} months',
  },
  part: {
    numerator: 'Above the line (numerator)',
    denominator: 'Below the line (denominator)',
    whole: 'What was counted',
  },
  provisional: 'The period is not over: this still moves.',
  none: {
    title: 'Which figure?',
    text: 'This address does not say which figure is meant. Open a number on a page of figures to see who is behind it.',
    action: 'To the catalogue of figures',
  },
  units: {
    people: 'people',
    events: 'events',
    months_of_people: 'months of people',
    days: 'days',
    minutes: 'minutes',
    planned: 'planned',
    full_time: 'full-time posts',
  },
};

/** The page of the people behind a figure. */
export const members = {
  title: 'People behind a figure',
  which: 'Which figure this is',
  facts: {
    measure: 'Figure',
    part: 'Part of it',
    period: 'Period',
    value: 'The figure',
    ratio: '%{numerator} of %{denominator}: %{value}',
    rate: '%{numerator} for %{denominator}: %{value}',
    distribution: 'Half lie between %{lower} and %{upper}; the middle is %{median}',
    noValue: 'No figure: nobody can be counted below the line, or DWP has not published how.',
  },
  other: 'Show the other part: %{part}',
  list: 'Who and what was counted',
  adds: 'Together they come to %{number}, which is the number of the figure.',
  none: 'Nobody was counted, so the number is 0.',
  noPeople: 'These are planned numbers or posts, not people.',
  export: 'Export',
  why: 'Why?',
  whyOf: 'Why is %{name} counted?',
  journey: 'Journey',
  journeyOf: 'Journey of %{name}',
  stillCounts: 'goes on',
  withoutJourney: 'No referral yet',
};

/** The page that says whether a journey is counted, and why. */
export const why = {
  title: 'Is %{name} counted?',
  intro: 'Each question is answered by a record. The first one answered “no” is the reason.',
  figure: 'The figure',
  counted: 'Counted',
  notCounted: 'Not counted',
  verdict: {
    numerator: { yes: 'Counted above the line', no: 'Not counted above the line' },
    denominator: { yes: 'Counted below the line', no: 'Not counted below the line' },
    whole: { yes: 'Counted', no: 'Not counted' },
  },
  yes: 'Yes.',
  no: 'No.',
  reason: 'This is why not.',
  record: 'Decided by the %{record}: %{day}',
  row: 'Counts by %{day}',
  undated: 'Decided by the %{record}',
  nothing: 'No record decides it.',
  ask: 'Ask about another figure',
  another: 'Figure',
  askMonth: 'Month',
  members: 'Everybody in this figure',
  all: 'All figures that count this journey',
  records: {
    referral: 'referral',
    milestone: 'milestone',
    job: 'job',
    session: 'session',
    employer_contact: 'contact with an employer',
    pause: 'pause or disengagement',
    job_preference: 'job preference',
    extension: 'extension',
  },
};

/** The page of the figures that count a journey. */
export const journeyFigures = {
  title: 'Which figures count %{name}?',
  link: 'Which figures count this journey?',
  cardTitle: 'In the figures',
  cardText: 'See which figures of a month count this journey, and why or why not.',
  list: 'Counted in %{month}',
  none: 'No figure of this month counts the journey. Ask about one figure below to see why not.',
  count: '1 figure |||| %{smart_count} figures',
};

/** The page of what the MI note asks for. */
export const miCatalogue = {
  menu: 'What DWP asks for',
  title: 'What DWP asks for',
  subtitle:
    'The %{count} rows of the MI note, what each means here, and where it is recorded or counted.',
  search: 'Search',
  searchHint: 'Number, title or definition',
  all: 'All',
  count: '1 row |||| %{smart_count} rows',
  stageTitle: 'Table %{table}: %{stage}',
  reading: 'How we read it',
  captured: 'Recorded in',
  measures: 'Figures this month',
  print: 'Print',
  filters: {
    table: 'Table',
    stage: 'Stage',
    kind: 'Kind',
    frequency: 'How often',
    collection: 'How it is returned',
    status: 'Status',
  },
  table: { A: 'Table A', B: 'Table B' },
  stage: {
    expression_of_interest: 'expression of interest',
    initial_meeting: 'initial meeting',
    referral_and_start: 'referral and start',
    supported_employment: 'supported employment',
    end_of_provision: 'end of provision',
  },
  kind: { aggregate: 'Number', personal: 'About each person' },
  frequency: { monthly: 'Monthly', quarterly: 'Quarterly' },
  collection: { manual: 'Returned by hand', digital: 'Taken digitally' },
  status: {
    captured: 'Recorded',
    counted: 'Counted',
    awaiting_rule: 'Awaiting DWP rule',
  },
  types: {
    Participant: 'Person',
    ExpressionOfInterest: 'Expression of interest',
    Referral: 'Journey',
    Milestone: 'Milestone',
    Extension: 'Extension',
  },
};

/** Says how a row is returned. */
export const catalogueCommands = {
  moveRequirement: {
    button: 'Change how it is returned',
    buttonOf: 'Change how it is returned: %{row}',
    title: 'How is %{row} returned?',
    intro:
      'Counts from the day you give, for your accountable body, or for everybody where you decide nationally. Submitted returns stay as they are.',
    fields: { collection: 'How it is returned', validFrom: 'From' },
    submit: 'Save',
    done: 'Saved how it is returned',
  },
};

/** What figures can be broken down and filtered by. */
export const dimensions = {
  none: 'Not recorded',
  names: {
    accountableBody: 'Accountable body',
    partner: 'Partner',
    deliveryArea: 'Delivery area',
    localAuthority: 'Local authority',
    model: 'Model',
    cohort: 'Cohort',
    condition: 'Condition',
    disadvantageGroup: 'Group',
    source: 'Source',
    eligibilityBasis: 'Eligibility basis',
    offenceGroup: 'Group about offending',
    finding: 'Finding',
    findingReason: 'Reason of the finding',
    notStartedReason: 'Reason for not starting',
    scenario: 'Scenario',
    absence: 'What did not happen',
    inTime: 'In time',
    specialist: 'Employment Specialist',
    status: 'Stage',
    engaged: 'Engaged',
    disengagementReason: 'Reason for disengaging',
    pauseReason: 'Reason for the pause',
    modelChangeReason: 'Reason for changing the model',
    direction: 'Direction',
    occupation: 'Occupation',
    sector: 'Sector',
    workingPattern: 'Working pattern',
    mobility: 'Mobility',
    weeklyHours: 'Hours a week',
    mode: 'How it was held',
    content: 'Content',
    contactMode: 'How contact was made',
    madeBy: 'Made by',
    contactKind: 'Kind of contact',
    leavingReason: 'Reason for leaving',
    outcome: 'Outcome',
    jobKind: 'Kind of work',
    employmentType: 'Type of employment',
    turn: 'First or later',
    ping: 'Earnings reached',
    sequence: 'Which extension',
    months: 'Months',
    extensionReason: 'Reason for the extension',
    endReason: 'Reason for ending',
    ending: 'How it ended',
    destination: 'Further support',
    movedOn: 'Moved on',
    step: 'Step',
    stepBefore: 'Step before',
    milestone: 'Milestone',
    monthsSinceStart: 'Months since the start',
  },
  values: {
    absence: { did_not_attend: 'Did not attend', did_not_start: 'Did not start' },
    inTime: { yes: 'In time', no: 'Late' },
    engaged: { yes: 'Engaged', no: 'Not engaged' },
    direction: { seqf_to_ips: 'From SEQF to IPS', ips_to_seqf: 'From IPS to SEQF' },
    weeklyHours: { under_16: 'Under 16', '16_to_29': '16 to 29', '30_and_over': '30 and over' },
    outcome: { lower: 'Lower', higher: 'Higher' },
    turn: { first: 'First', later: 'Later' },
    ping: {
      '1000': '£1,000',
      '2000': '£2,000',
      '3000': '£3,000',
      '4000': '£4,000',
      '5000': '£5,000',
    },
    sequence: { '1': 'First', '2': 'Second' },
    ending: {
      outcome: 'With an outcome',
      completed: 'Completed',
      early_exit: 'Left early',
      administrative: 'For administrative reasons',
    },
    movedOn: { yes: 'Yes', no: 'No', unknown: 'Not known' },
    step: funnel.step,
    stepBefore: { yes: 'Reached', no: 'Not reached' },
    milestone: forecast.milestone,
  },
};

/** Names of the columns of the people behind a figure. */
export const figureMembers = {
  name: 'Row |||| People and records',
  fields: {
    person: 'Person',
    happenedOn: 'Counted on',
    label: 'What it is',
    interval: 'Stay',
    quantity: 'Adds',
    value: 'Value',
    journey: 'Journey',
    why: 'Why',
  },
};
