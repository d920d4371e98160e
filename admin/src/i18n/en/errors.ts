/** Faults the console itself has to put into words; the API words its own. */
export const errors = {
  NOT_FOUND: 'This record does not exist, or is not yours to see.',
  UNAUTHENTICATED: 'Your session has ended. Sign in again.',
  OFFLINE: 'The server cannot be reached. Check your connection and try again.',
  SERVER_ERROR: 'The server could not do that. Try again in a moment.',
  typedIsKept: 'What you typed stays here. Sign in, then come back and save again:',
  signInElsewhere: 'sign in (opens a new tab)',
  loadFailed: 'This could not be loaded',
  /** Details of an address or a question, where the API says what is wrong with one. */
  details: {
    measure: 'Measure',
    measures: 'Measure',
    measureId: 'Measure',
    period: 'Period',
    from: 'From',
    to: 'To',
    basis: 'Basis',
    maturedMonths: 'Months of maturity',
    filters: 'Filter',
    breakdown: 'Breakdown',
    referralId: 'Journey',
    page: 'Page',
    validFrom: 'First day of the value',
    value: 'Value',
  },
  pageFailed: 'This page failed',
  pageFailedText:
    'Something in the page went wrong. What you saved before is safe. Going back and trying again often helps.',
  notFoundTitle: 'Page not found',
  notFoundText:
    'The address may be mistyped or out of date, or the record may belong to another organisation.',
  accessDeniedTitle: 'Not part of your role',
  accessDeniedText:
    'Your role does not include this page. If you need it for your work, ask your administrator.',
  conflictTitle: 'Somebody else changed this first',
  conflictText: 'Load the latest version, then make your change again.',
  loadLatest: 'Load the latest version',
  goHome: 'Go to the home page',
};
