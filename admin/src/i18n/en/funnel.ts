/** From expression of interest to higher outcome. */
export const funnel = {
  menu: 'Funnel',
  title: 'From expression of interest to higher outcome',
  submitted: 'Expressions of interest submitted from %{from} to %{to}',
  whole: 'Everybody who expressed an interest',
  about:
    'Follows the people who expressed an interest in these months up to today, each step by its own record. Those who came lately have not had the time to come far. In-work retention begins in work: it has no job start, first earnings or lower outcome of its own.',
  caption: 'How many reached each step.',
  wentOn: '%{step}, from the step before',
  byPart: 'The funnel by %{by}',
  byPartAbout: 'How many reached each step, and their share of all expressions of that row.',
  step: {
    submitted: 'Expressions of interest',
    pre_screened: 'Pre-screened',
    met: 'Initial meeting',
    referred: 'Referred',
    acknowledged: 'Acknowledged',
    started: 'Started',
    job_start: 'Job start',
    first_earnings: 'First earnings',
    lower: 'Lower outcome',
    higher: 'Higher outcome',
  },
  columns: {
    step: 'Step',
    reached: 'Reached it',
    ofAll: 'Of all',
    wentOn: 'From the step before',
    before: 'At the step before',
    ofBefore: 'Of the step before',
  },
};
