import { fill, join, type Message } from './messages';

/** Where a revision of a return stands; `none` before a period has one. */
export type ReturnStatus =
  | 'none'
  | 'open'
  | 'prepared'
  | 'signed'
  | 'submitted'
  | 'accepted'
  | 'sent_back';

/** The commands of a return, as buttons and messages name them. */
export const returnCommands = {
  prepareReturn: { en: 'Prepare the return', cy: 'Paratoi’r ffurflen' },
  answerReturnCheck: { en: 'Answer a warning', cy: 'Ateb rhybudd' },
  requestReturnWaiver: { en: 'Ask for a waiver', cy: 'Gofyn am hepgoriad' },
  approveReturnWaiver: { en: 'Approve a waiver', cy: 'Cymeradwyo hepgoriad' },
  signReturnPart: { en: 'Sign the own part', cy: 'Llofnodi’r rhan eich hun' },
  signReturn: { en: 'Sign the return', cy: 'Llofnodi’r ffurflen' },
  submitReturn: { en: 'Submit the return', cy: 'Cyflwyno’r ffurflen' },
  acceptReturn: { en: 'Accept the return', cy: 'Derbyn y ffurflen' },
  sendBackReturn: { en: 'Send the return back', cy: 'Anfon y ffurflen yn ôl' },
  reopenReturn: { en: 'Reopen the return', cy: 'Ailagor y ffurflen' },
} as const satisfies Record<string, Message>;
export type ReturnCommand = keyof typeof returnCommands;

const statusLabels: Record<ReturnStatus, Message> = {
  none: { en: 'not begun', cy: 'heb ddechrau' },
  open: { en: 'open', cy: 'ar agor' },
  prepared: { en: 'prepared', cy: 'wedi’i pharatoi' },
  signed: { en: 'signed', cy: 'wedi’i llofnodi' },
  submitted: { en: 'submitted', cy: 'wedi’i chyflwyno' },
  accepted: { en: 'accepted', cy: 'wedi’i derbyn' },
  sent_back: { en: 'sent back', cy: 'wedi’i hanfon yn ôl' },
};

/** The life cycle of a return: for each command the statuses in which it is allowed. */
const allowedIn: Record<ReturnCommand, readonly ReturnStatus[]> = {
  prepareReturn: ['none', 'open', 'prepared', 'signed'],
  answerReturnCheck: ['prepared', 'signed'],
  requestReturnWaiver: ['prepared', 'signed'],
  approveReturnWaiver: ['prepared', 'signed'],
  signReturnPart: ['prepared', 'signed'],
  // Once more when figures or personal rows have changed since.
  signReturn: ['prepared', 'signed'],
  submitReturn: ['signed'],
  acceptReturn: ['submitted'],
  sendBackReturn: ['submitted'],
  reopenReturn: ['submitted', 'accepted', 'sent_back'],
};

/** Work on the return itself, which ends with the edits of its period. */
const edits: ReadonlySet<ReturnCommand> = new Set([
  'prepareReturn',
  'answerReturnCheck',
  'requestReturnWaiver',
  'approveReturnWaiver',
  'signReturnPart',
  'signReturn',
  'submitReturn',
]);

/** What decides beside the status. */
export interface ReturnFacts {
  status: ReturnStatus;
  /** The revision is the latest of its period. */
  latest: boolean;
  /** The period is open by its first day of work. */
  opened: boolean;
  /** Edits go on, or whoever asks holds an exception. */
  editable: boolean;
}

const isAllowed = (command: ReturnCommand, { status, latest, opened, editable }: ReturnFacts) =>
  allowedIn[command].includes(status) &&
  (command !== 'reopenReturn' || latest) &&
  (!edits.has(command) || (opened && editable));

/** The commands that are allowed now, in the order of the life cycle. */
export const allowedReturnCommands = (facts: ReturnFacts): ReturnCommand[] =>
  (Object.keys(returnCommands) as ReturnCommand[]).filter((command) => isAllowed(command, facts));

const notOpened: Message = {
  en: 'The period is not open for returns yet.',
  cy: 'Nid yw’r cyfnod ar agor ar gyfer ffurflenni eto.',
};
const editsEnded: Message = {
  en: 'Edits of this period have ended; its administrator can grant you an exception.',
  cy: 'Mae golygu’r cyfnod hwn wedi dod i ben; gall ei weinyddwr roi eithriad i chi.',
};
const notLatest: Message = {
  en: 'A later revision of this return is there already.',
  cy: 'Mae diwygiad diweddarach o’r ffurflen hon yno eisoes.',
};

/** Why a command is not allowed now and what is; null when it is allowed. */
export function returnRefusal(command: ReturnCommand, facts: ReturnFacts): Message | null {
  if (isAllowed(command, facts)) return null;
  if (allowedIn[command].includes(facts.status)) {
    if (!facts.latest) return notLatest;
    if (!facts.opened) return notOpened;
    if (!facts.editable) return editsEnded;
  }
  const allowed = allowedReturnCommands(facts).map((name) => returnCommands[name]);
  return fill(
    {
      en: '"{command}" is not possible while the return is {status}. Possible now: {allowed}.',
      cy: 'Nid yw "{command}" yn bosibl tra bo’r ffurflen {status}. Yn bosibl nawr: {allowed}.',
    },
    {
      command: returnCommands[command],
      status: statusLabels[facts.status],
      allowed: allowed.length > 0 ? join(allowed) : { en: 'nothing', cy: 'dim' },
    },
  );
}
