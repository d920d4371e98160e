/** Where starts and outcomes are heading. */
export const forecast = {
  title: 'Forecast',
  year: 'Financial year %{year}',
  lines: 'By %{date}',
  estimate: 'Estimates, not results: how they are made is written below.',
  range: '%{low} to %{high}',
  shareMeans:
    'The share is of the profile for starts, and of all expected starts for outcomes. For outcomes the profile column shows the targeted share of the profiled starts.',
  starts: { year: 'Starts in the year', to_date: 'Starts to date', count: 'Starts' },
  scope: { year: 'In the year', to_date: 'To date' },
  status: {
    estimated: 'Estimated',
    not_enough_history: 'Not enough history',
    awaiting_rule: 'Awaiting DWP rule',
  },
  columns: {
    number: 'Number',
    scope: 'Scope',
    status: 'Status',
    recorded: 'Recorded so far',
    expected: 'Expected (estimate)',
    range: 'Range',
    low: 'Low',
    high: 'High',
    profile: 'Profile',
    share: 'Expected share',
    target: 'Target',
  },
  startsTitle: 'Starts of the year against the profile',
  startsCaption: 'Added up month by month. What lies ahead is an estimate.',
  line: {
    recorded: 'Recorded',
    expected: 'Expected (estimate)',
    low: 'Low',
    high: 'High',
    profile: 'Agreed profile',
  },
  method: 'How this is estimated',
  ofStarts: 'Starts.',
  ofOutcomes: 'Outcomes.',
  known:
    'For one month after the start there is history; later ones add nothing. |||| For %{smart_count} months after the start there is history; later ones add nothing, so that the estimate is rather low for the earliest starters.',
  history:
    'Without six complete months since the first start, or for an outcome without five of them and twenty starts behind each month, no estimate is made.',
  maturity: 'Maturity: outcomes by month after the start',
  maturityAbout:
    'Of those who started in a month, how many had reached it by the end of each later month. Months that are not over are left empty.',
  reached: 'Reached',
  startMonth: 'Month of the start',
  after: 'Same month |||| After %{smart_count} months',
  noStarts: 'Nobody has reached an outcome yet.',
  milestone: {
    job_start: 'Job start',
    first_earnings: 'First earnings',
    lower: 'Lower (baseline) outcome',
    higher: 'Higher outcome',
  },
};
