import type { Message } from './messages';

/** The commands of the life cycle, as buttons and messages name them. */
export const commandLabels = {
  submitExpressionOfInterest: {
    en: 'Submit an expression of interest',
    cy: 'Cyflwyno mynegiant o ddiddordeb',
  },
  recordPreScreen: { en: 'Record the pre-screen', cy: "Cofnodi'r rhag-sgrinio" },
  recordInitialMeeting: { en: 'Record the initial meeting', cy: "Cofnodi'r cyfarfod cyntaf" },
  decideNotToRefer: { en: 'Decide not to refer', cy: 'Penderfynu peidio ag atgyfeirio' },
  makeReferral: { en: 'Make the referral', cy: 'Gwneud yr atgyfeiriad' },
  acknowledgeReferral: { en: 'Acknowledge the referral', cy: 'Cydnabod yr atgyfeiriad' },
  rejectReferral: { en: 'Reject the referral', cy: 'Gwrthod yr atgyfeiriad' },
  cancelReferral: { en: 'Cancel the referral', cy: "Canslo'r atgyfeiriad" },
  startReferral: { en: 'Start on the programme', cy: 'Dechrau ar y rhaglen' },
  markKeyedIntoPrap: { en: 'Mark as keyed into PRaP', cy: 'Nodi ei fod wedi ei fewnbynnu i PRaP' },
  assignSpecialist: { en: 'Assign a specialist', cy: 'Neilltuo arbenigwr' },
  changeModel: { en: 'Change the model', cy: 'Newid y model' },
  pause: { en: 'Pause', cy: 'Oedi' },
  resume: { en: 'Resume', cy: 'Ailddechrau' },
  disengage: { en: 'Record disengagement', cy: 'Cofnodi ymddieithrio' },
  reengage: { en: 'Re-engage', cy: 'Ailymgysylltu' },
  extend: { en: 'Extend support', cy: 'Estyn y cymorth' },
  endParticipation: { en: 'End participation', cy: 'Dod â chyfranogiad i ben' },
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
