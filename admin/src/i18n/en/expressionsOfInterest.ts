import { personQuestions } from './participants';

/** The facts of an expression of interest, on its page and in its forms. */
export const expressionFields = {
  submittedOn: 'Date submitted',
  source: 'Source',
  sourceDetail: 'Source in detail',
  declaredEmploymentStatus: 'Employment status, as declared',
  declaredEligibilityBasis: 'Eligible as, as declared',
  rightToReside: 'Right to reside in the UK',
  rightToWork: 'Right to work in the UK',
  otherProvision: 'Other employment provision',
  ageException: 'Ground for accepting a person of 16 or 17',
  monthsOutOfWork: 'Months out of work',
  monthsInWork: 'Months in the present work',
  atRiskOfLosingWork: 'At risk of losing work',
  neverEmployed: 'Never employed, or struggles to keep work',
};

export const expressionSections = {
  eligibility: 'Eligibility',
  origin: 'Where the interest came from',
};

export const expressionHelp = {
  sourceDetail: 'For example the practice or the jobcentre. No names of other people.',
  ageException: 'Only for a person who is 16 or 17.',
};

/** Expressions of interest: list, form and page. */
export const expressionsOfInterest = {
  name: 'Expression of interest |||| Expressions of interest',
  create: 'New expression of interest',
  intro:
    'Everything but the name and the first answers may follow later: what is not known yet stays empty.',
  submit: 'Submit',
  titleOf: '%{name}: interest of %{date}',
  submittedOn: 'Submitted on',
  openPerson: 'Open the person’s record',
  answers: 'What was answered',
  emptyTitle: 'No expression of interest yet',
  emptyText: 'Record the first one as soon as somebody is interested.',
  sections: {
    who: 'Who is it?',
    ...personQuestions.sections,
    ...expressionSections,
  },
  fields: {
    ...expressionFields,
    surname: 'Person',
    reference: 'Reference',
    status: 'Status',
    firstContactDue: 'First contact due',
    partner: 'Partner',
    partnerId: 'Partner',
    accountableBodyId: 'Accountable body',
    privacyNoticeVersion: 'Privacy notice given',
    submittedFrom: 'Submitted on or after',
    submittedTo: 'Submitted on or before',
    action: 'Next step',
    isKnown: 'Is the person known already?',
    participantId: 'Person',
    person: personQuestions.fields,
  },
  help: {
    ...expressionHelp,
    isKnown: 'Somebody who was here before keeps their one record.',
    participantId: 'Type a name or a reference.',
    privacyNoticeVersion: 'Its version. Left empty, the one your accountable body has set.',
    partnerId: 'Who takes the person on. Left empty, your own team.',
    person: personQuestions.help,
  },
};

export const expressionCommands = {
  submitExpressionOfInterest: {
    button: 'New expression of interest',
    done: 'Expression of interest submitted',
  },
};
