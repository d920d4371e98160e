import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { errorBody, type Warning } from '../../providers/dataProvider/errors';
import { useApiWhileTyping, useReload } from '../api';
import type { FormField } from './fields';

type Answers = Record<string, unknown>;

/** A mutation as a form: its texts are under `commands.<name>`. */
export interface Command {
  /** The API's mutation. */
  readonly name: string;
  /** Where the texts are instead, when one mutation does two things to the eye: adding and changing. */
  readonly texts?: string;
  readonly fields: readonly FormField[];
  /** What is sent in place of questions that the answers do not call for. */
  readonly unasked?: Readonly<Answers>;
  /** What has to be done before it can be sent, as the words of its button; undefined once it can. */
  readonly first?: (answers: Readonly<Answers>) => string | undefined;
  /** What the page wants back of the record; its id when left out. */
  readonly selection?: string;
}

/** What is sent besides the answers, as it is or as the answers call for it: which record it is about, the version seen. */
export type Fixed = Answers | ((answers: Readonly<Answers>) => Answers);

/** The key of a command's texts. */
export const textsOf = ({ name, texts = name }: Command) => `commands.${texts}`;

/** What went wrong with the last attempt, besides what stands at the fields. */
export interface Trouble {
  readonly message: string;
  /** Messages of fields that the form does not show. */
  readonly elsewhere: readonly string[];
  /** After somebody else's change: fetches the record anew, and the form with it. */
  readonly loadLatest?: () => Promise<void>;
  /** The session has ended: what was typed waits until the person has signed in again. */
  readonly isSignedOut: boolean;
  /** The person whom the API knows by a number given for another. */
  readonly knownPersonId?: string;
}

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers without the one at a path such as `person.nino`; what is emptied by that goes too. */
function without(answers: Answers, path: string): Answers {
  const [head = '', ...rest] = path.split('.');
  const { [head]: inner, ...others } = answers;
  if (rest.length === 0) return others;
  if (!isAnswers(inner)) return answers;
  const left = without(inner, rest.join('.'));
  return Object.keys(left).length > 0 ? { ...answers, [head]: left } : others;
}

/** The answers of the fields that are asked: one that was hidden again does not count. */
const asked = (fields: readonly FormField[], answers: Answers): Answers =>
  fields
    .filter(({ when }) => when && !when(answers))
    .reduce((left, { source }) => without(left, source), answers);

const merge = (known: readonly Warning[], more: readonly Warning[]) => [
  ...known,
  ...more.filter(({ id }) => !known.some((warning) => warning.id === id)),
];

/** Which messages belong to a field that is shown, and which have to stand above the form. */
function sortMessages(errors: Readonly<Record<string, string>>, shown: ReadonlySet<string>) {
  const isShown = ([field]: [string, string]) =>
    shown.has(field) || shown.has(field.split('.')[0] ?? '');
  const entries = Object.entries(errors);
  return {
    here: Object.fromEntries(entries.filter(isShown)),
    elsewhere: entries.filter((entry) => !isShown(entry)).map(([, message]) => message),
  };
}

/** A key of 128 random bits; `crypto.randomUUID` would need https also inside a council's network. */
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** The form's field for the reason with which a warning is confirmed. */
export const confirmationOf = ({ id }: Warning) => `confirmations.${id}`;

/** Warnings travel with the next attempt, each with the reason given for going on. */
function confirmed({ confirmations }: Answers): Answers {
  const given = Object.entries((confirmations ?? {}) as Record<string, string>);
  const confirmWarnings = given.map(([warning, reason]) => ({ warning, reason }));
  return confirmWarnings.length > 0 ? { confirmWarnings } : {};
}

/**
 * Gives a command and keeps what the API answered. `send` resolves to the messages by field, or to
 * undefined when it is done; warnings are kept until the person confirms them and sends again.
 */
export function useCommand<Result>(
  command: Command,
  fixed: Fixed,
  onDone: (answer: Result) => void,
) {
  const { name, fields, unasked, selection } = command;
  const api = useApiWhileTyping();
  const reload = useReload();
  const notify = useNotify();
  const translate = useTranslate();
  const [trouble, setTrouble] = useState<Trouble>();
  const [warnings, setWarnings] = useState<readonly Warning[]>([]);
  const [needsReason, setNeedsReason] = useState(false);
  const [idempotencyKey] = useState(randomKey);
  const shown = new Set(['reason', ...fields.map(({ source }) => source)]);

  const loadLatest = async () => {
    await reload();
    setTrouble(undefined);
  };

  const send = async (answers: Answers): Promise<Answers | undefined> => {
    setTrouble(undefined);
    try {
      const about = typeof fixed === 'function' ? fixed(answers) : fixed;
      const input = { ...unasked, ...about, ...asked(fields, answers), ...confirmed(answers) };
      const answer = await api.command<Result>(name, input, { selection, idempotencyKey });
      notify(translate(`${textsOf(command)}.done`, { _: translate('commands.done') }), {
        type: 'success',
      });
      await reload();
      onDone(answer);
      return undefined;
    } catch (error) {
      const body = errorBody(error);
      if (!body || !(error instanceof Error)) throw error;
      if (body.errors?.reason) setNeedsReason(true);
      const more = body.warnings ?? [];
      if (more.length > 0) {
        // Warnings confirmed before stay in the form: the next attempt must carry them too.
        setWarnings((known) => merge(known, more));
        return {};
      }
      // A message for a field that is not in the form would block the form for good.
      const { here, elsewhere } = sortMessages(body.errors ?? {}, shown);
      const knownPersonId = body.extensions?.participantId as string | undefined;
      const isSignedOut = body.code === 'UNAUTHENTICATED';
      setTrouble({
        message: isSignedOut ? 'errors.UNAUTHENTICATED' : error.message,
        elsewhere,
        isSignedOut,
        loadLatest: body.code === 'CONFLICT' && !knownPersonId ? loadLatest : undefined,
        knownPersonId,
      });
      return here;
    }
  };
  return { send, trouble, warnings, needsReason };
}
