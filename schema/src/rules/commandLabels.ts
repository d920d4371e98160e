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
} satisfies Record<string, Message>;

/** A command of the life cycle. */
export type CommandName = keyof typeof commandLabels;
