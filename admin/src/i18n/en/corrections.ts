/** The form that corrects a record; a row's button names the row to screen readers. */
const correct = <Fields extends object>(title: string, fields: Fields, button = 'Correct') => ({
  button,
  buttonOf: `${button}: %{of}`,
  title,
  intro: 'Your reason is kept in the history.',
  done: 'Corrected',
  fields,
});

/** The form that takes a record back. */
const takeBack = (title: string) => ({
  button: 'Take back',
  buttonOf: 'Take back: %{of}',
  title,
  intro: 'It is counted nowhere any more. Who took it back, when and why is kept in the history.',
  submit: 'Take back',
  done: 'Taken back',
});

/** Ways back from what was recorded wrongly. */
export const correctionCommands = {
  correctAssessment: {
    ...correct('Correct the assessment', {
      preScreenOn: 'Date of the pre-screen',
      initialMeetingOn: 'Date of the initial meeting',
      notReferredOn: 'Date of the decision',
      notReferredReason: 'Reason of the decision',
    }),
    button: 'Correct the assessment',
    buttonOf: 'Correct the assessment: %{name}',
  },
  takeBackDecision: {
    ...takeBack('Take back the decision not to refer'),
    button: 'Take back the decision',
    buttonOf: 'Take back the decision: %{name}',
    intro: 'The person is then where they were before it. Your reason is kept in the history.',
  },
  correctReferral: {
    ...correct('Correct the referral', {
      referredOn: 'Date of referral',
      inputOn: 'Date it was input',
      cohort: 'Group',
      modelReferredTo: 'Model referred to',
      acknowledgedOn: 'Date of acknowledgement',
      rejectedOn: 'Date of rejection',
      cancelledOn: 'Date of cancellation',
      scenario: 'Why the person did not start',
      keyedIntoPrapOn: 'Date keyed into PRaP',
      prapReference: 'Reference in PRaP',
    }),
    button: 'Correct the referral',
    buttonOf: 'Correct the referral: %{name}',
  },
  takeBackStep: {
    ...takeBack('Take back a step'),
    button: 'Take back a step',
    buttonOf: 'Take back a step: %{name}',
    intro:
      'For a step that never happened. What rests on it has to be corrected or taken back first. Your reason is kept in the history.',
    fields: { step: 'Step' },
    steps: {
      acknowledgement: 'The acknowledgement',
      rejection: 'The rejection',
      cancellation: 'The cancellation',
      start: 'The start',
      keying: 'The keying into PRaP',
      end: 'The end',
    },
  },
  correctModelPeriod: correct('Correct the model of support', {
    model: 'Model',
    startsOn: 'First day',
    changeReason: 'Why the person moved',
  }),
  takeBackModelChange: takeBack('Take back the change of model'),
  correctAssignment: correct('Correct the assignment', {
    specialistId: 'Employment Specialist',
    startsOn: 'First day',
  }),
  takeBackAssignment: takeBack('Take back the assignment'),
  correctInterruption: {
    ...correct('Correct the pause or disengagement', {
      startsOn: 'First day',
      endsOn: 'Last day',
      interruptionReason: 'Reason',
    }),
    help: { endsOn: 'The day of the return. Leave empty while it lasts.' },
  },
  takeBackInterruption: takeBack('Take back the pause or disengagement'),
  correctExtension: {
    ...correct('Correct the extension', {
      extensionReason: 'Reason',
      months: 'Months',
      approvedBy: 'Approved by',
      approvedOn: 'Date of approval',
    }),
    help: { months: 'Only the latest extension can change its months.' },
  },
  takeBackExtension: takeBack('Take back the extension'),
  correctStage: correct('Correct the stage', { reachedOn: 'Date reached' }),
  takeBackStage: takeBack('Take back the stage'),
  correctSession: correct('Correct the session', {
    heldOn: 'Date',
    attendance: 'Attendance',
    mode: 'How it was held',
    minutes: 'Minutes',
    contents: 'What it was about',
    note: 'Note',
  }),
  takeBackSession: takeBack('Take back the session'),
  correctEmployerContact: correct('Correct the employer contact', {
    contactedOn: 'Date',
    kind: 'About',
    madeBy: 'Made by',
    mode: 'How it was made',
    note: 'Note',
  }),
  takeBackEmployerContact: takeBack('Take back the employer contact'),
  correctJob: {
    ...correct(
      'Correct the dates of the job',
      { startedOn: 'First day', endedOn: 'Last day', leavingReason: 'Why it ended' },
      'Correct dates',
    ),
    help: { endedOn: 'Leave empty while the job goes on.' },
  },
  takeBackJob: takeBack('Take back the job'),
  takeBackVocationalProfile: {
    ...takeBack('Take back the vocational profile'),
    buttonOf: 'Take back the vocational profile',
  },
  takeBackJobPreference: takeBack('Take back the job preference'),
  takeBackActionPlanStep: takeBack('Take back the step of the action plan'),
  correctActionPlanReview: correct('Correct the review', {
    summary: 'What was agreed',
    reviewedOn: 'Date of the review',
    nextReviewOn: 'Next review',
  }),
  takeBackActionPlanReview: takeBack('Take back the review'),
  takeBackAdjustment: takeBack('Take back the adjustment'),
};
