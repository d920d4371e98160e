import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { errorBody, type Warning } from '../../providers/dataProvider/errors';
import { useApi, useReload } from '../api';
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
}

/** The answers of the fields that are asked: one that was hidden again does not count. */
function asked(fields: readonly FormField[], answers: Answers): Answers {
  const hidden = fields.filter(({ when }) => when && !when(answers)).map(({ source }) => source);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !hidden.includes(key)));
}

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
  const api = useApi();
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
      // Warnings confirmed before stay in the form: the next attempt must carry them too.
      setWarnings((known) => merge(known, body.warnings ?? []));
      // A message for a field that is not in the form would block the form for good.
      const { here, elsewhere } = sortMessages(body.errors ?? {}, shown);
      setTrouble({
        message: error.message,
        elsewhere,
        loadLatest: body.code === 'CONFLICT' ? loadLatest : undefined,
      });
      return here;
    }
  };
  return { send, trouble, warnings, needsReason };
}
