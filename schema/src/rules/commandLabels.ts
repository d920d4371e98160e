import type { Message } from './messages';

/** The commands of the life cycle, as buttons and messages name them. */
export const commandLabels = {
  submitExpressionOfInterest: {
    en: 'Submit an expression of interest',
    cy: 'Cyflwyno mynegiant o ddiddordeb',
  },
  updateExpressionOfInterest: {
    en: 'Change the facts of the expression of interest',
    cy: 'Newid ffeithiau y mynegiant o ddiddordeb',
  },
  recordPreScreen: { en: 'Record the pre-screen', cy: "Cofnodi'r rhag-sgrinio" },
  recordInitialMeeting: { en: 'Record the initial meeting', cy: "Cofnodi'r cyfarfod cyntaf" },
  decideNotToRefer: { en: 'Decide not to refer', cy: 'Penderfynu peidio ag atgyfeirio' },
  makeReferral: { en: 'Make the referral', cy: 'Gwneud yr atgyfeiriad' },
  acknowledgeReferral: { en: 'Acknowledge the referral', cy: 'Cydnabod yr atgyfeiriad' },
  rejectReferral: { en: 'Reject the referral', cy: 'Gwrthod yr atgyfeiriad' },
  cancelReferral: { en: 'Cancel the referral', cy: "Canslo'r atgyfeiriad" },
  startReferral: { en: 'Start on the programme', cy: 'Dechrau ar y rhaglen' },
  updateStartDetails: {
    en: 'Change the details at the start',
    cy: 'Newid y manylion ar y dechrau',
  },
  markKeyedIntoPrap: { en: 'Mark as keyed into PRaP', cy: 'Nodi ei fod wedi ei fewnbynnu i PRaP' },
  assignSpecialist: { en: 'Assign a specialist', cy: 'Neilltuo arbenigwr' },
  changeModel: { en: 'Change the model', cy: 'Newid y model' },
  pauseParticipation: { en: 'Pause', cy: 'Oedi' },
  resumeParticipation: { en: 'Resume', cy: 'Ailddechrau' },
  disengage: { en: 'Record disengagement', cy: 'Cofnodi ymddieithrio' },
  reengage: { en: 'Re-engage', cy: 'Ailymgysylltu' },
  extendSupport: { en: 'Extend support', cy: 'Estyn y cymorth' },
  endParticipation: { en: 'End participation', cy: 'Dod â chyfranogiad i ben' },
  recordFurtherSupport: { en: 'Record further support', cy: 'Cofnodi cymorth pellach' },
  correctStart: { en: 'Correct the start date', cy: "Cywiro'r dyddiad dechrau" },
  correctEnd: { en: 'Correct the end', cy: "Cywiro'r diwedd" },
  recordSession: { en: 'Record a session', cy: 'Cofnodi sesiwn' },
  recordEmployerContact: {
    en: 'Record an employer contact',
    cy: 'Cofnodi cyswllt â chyflogwr',
  },
  startJob: { en: 'Start a job', cy: 'Dechrau swydd' },
  endJob: { en: 'End a job', cy: 'Dod â swydd i ben' },
  recordEarnings: { en: 'Record earnings', cy: 'Cofnodi enillion' },
  confirmMilestone: { en: 'Confirm a milestone', cy: 'Cadarnhau carreg filltir' },
  correctAssessment: { en: 'Correct the assessment', cy: "Cywiro'r asesiad" },
  takeBackDecision: { en: 'Take back the decision', cy: "Tynnu'r penderfyniad yn ôl" },
  correctReferral: { en: 'Correct the referral', cy: "Cywiro'r atgyfeiriad" },
  takeBackStep: { en: 'Take back a step', cy: 'Tynnu cam yn ôl' },
  correctModelPeriod: { en: 'Correct a model', cy: 'Cywiro model' },
  takeBackModelChange: { en: 'Take back a change of model', cy: 'Tynnu newid model yn ôl' },
  correctAssignment: { en: 'Correct an assignment', cy: 'Cywiro neilltuad' },
  takeBackAssignment: { en: 'Take back an assignment', cy: 'Tynnu neilltuad yn ôl' },
  correctInterruption: { en: 'Correct an interruption', cy: 'Cywiro toriad' },
  takeBackInterruption: { en: 'Take back an interruption', cy: 'Tynnu toriad yn ôl' },
  correctExtension: { en: 'Correct an extension', cy: 'Cywiro estyniad' },
  takeBackExtension: { en: 'Take back an extension', cy: 'Tynnu estyniad yn ôl' },
  correctStage: { en: 'Correct a stage', cy: 'Cywiro cam cymorth' },
  takeBackStage: { en: 'Take back a stage', cy: 'Tynnu cam cymorth yn ôl' },
  correctSession: { en: 'Correct a session', cy: 'Cywiro sesiwn' },
  takeBackSession: { en: 'Take back a session', cy: 'Tynnu sesiwn yn ôl' },
  correctEmployerContact: {
    en: 'Correct an employer contact',
    cy: 'Cywiro cyswllt â chyflogwr',
  },
  takeBackEmployerContact: {
    en: 'Take back an employer contact',
    cy: 'Tynnu cyswllt â chyflogwr yn ôl',
  },
  correctJob: { en: 'Correct the dates of a job', cy: 'Cywiro dyddiadau swydd' },
  takeBackJob: { en: 'Take back a job', cy: 'Tynnu swydd yn ôl' },
  takeBackVocationalProfile: {
    en: 'Take back the vocational profile',
    cy: "Tynnu'r proffil galwedigaethol yn ôl",
  },
  takeBackJobPreference: {
    en: 'Take back a job preference',
    cy: 'Tynnu dewis swydd yn ôl',
  },
  takeBackActionPlanStep: {
    en: 'Take back a step of the action plan',
    cy: "Tynnu cam o'r cynllun gweithredu yn ôl",
  },
  correctActionPlanReview: {
    en: 'Correct a review of the action plan',
    cy: "Cywiro adolygiad o'r cynllun gweithredu",
  },
  takeBackActionPlanReview: {
    en: 'Take back a review of the action plan',
    cy: "Tynnu adolygiad o'r cynllun gweithredu yn ôl",
  },
  takeBackAdjustment: { en: 'Take back an adjustment', cy: 'Tynnu addasiad yn ôl' },
} satisfies Record<string, Message>;

/** A command of the life cycle. */
export type CommandName = keyof typeof commandLabels;
