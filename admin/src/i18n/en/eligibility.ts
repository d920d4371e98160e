/** Eligibility explained. */
export const eligibility = {
  title: 'Eligibility',
  live: 'What the answers so far say. Nothing is saved yet.',
  recorded: 'What the facts recorded say today.',
  waiting: 'As soon as there are answers, the tests appear here.',
  verdict: {
    yes: 'Eligible',
    no: 'Not eligible',
    open: 'Not everything is known yet',
  },
  results: {
    pass: 'Met.',
    fail: 'Not met.',
    warn: 'To be confirmed.',
    unknown: 'Not known yet.',
  },
  confirmed: 'Accepted all the same',
  confirmedBy: '%{name}, %{date}',
  warnings: {
    declared_basis: 'The declared reason does not fit the conditions and groups recorded',
    work_history: 'The time out of work or in work is shorter than usual',
    at_risk_of_losing_work: 'In work and not at risk of losing it',
  },
};

/** Keying starts into PRaP. */
export const prap = {
  button: 'Key into PRaP',
  buttonOf: 'Key into PRaP: %{name}',
  title: 'Key into PRaP: %{name}',
  intro: 'Copy each fact into PRaP, then record here that it is done.',
  copy: 'Copy: %{name}',
  copied: 'Copied: %{name}',
  marked: '%{name} is marked: copy it with your keyboard.',
};
