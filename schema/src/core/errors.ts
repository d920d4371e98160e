import type { Message } from '../rules/messages';

export type { Message };

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'INVALID_STATE'
  | 'LIMIT_EXCEEDED';

/** An expected refusal. It reaches the caller in the caller's language; everything else is masked. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly text: Message,
    /** A message for each input field at fault. */
    readonly fields: Record<string, Message> = {},
    /** Further facts for programs, for instance the warnings to confirm. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(text.en);
    this.name = 'AppError';
  }
}

export const notSignedIn = () =>
  new AppError('UNAUTHENTICATED', { en: 'Sign in first.', cy: 'Mewngofnodwch yn gyntaf.' });

export const forbidden = () =>
  new AppError('FORBIDDEN', {
    en: 'Your role does not allow this.',
    cy: 'Nid yw eich rôl yn caniatáu hyn.',
  });

/** Also for what exists but is not the actor's to see: the two must look the same. */
export const notFound = () =>
  new AppError('NOT_FOUND', {
    en: 'There is no such record, or it is not yours to see.',
    cy: 'Nid oes cofnod o’r fath, neu nid oes gennych hawl i’w weld.',
  });

/** Input at fault; `fields` says where and why. */
export const badInput = (fields: Record<string, Message>) =>
  new AppError(
    'BAD_USER_INPUT',
    { en: 'Some of the details need attention.', cy: 'Mae angen sylw ar rai o’r manylion.' },
    fields,
  );

/** The state of the record does not allow the command; the message says what is allowed now. */
export const invalidState = (text: Message, fields?: Record<string, Message>) =>
  new AppError('INVALID_STATE', text, fields);

/** A recorded fact is changed and the caller did not say why. */
export const reasonNeeded = () =>
  new AppError(
    'BAD_USER_INPUT',
    { en: 'Say why you change this.', cy: 'Nodwch pam rydych yn newid hyn.' },
    { reason: { en: 'Give a reason for the change.', cy: 'Rhowch reswm dros y newid.' } },
  );
