import { Prisma } from '@placewell/prisma';
import { GraphQLError } from 'graphql';
import { fieldOfConstraint } from './constraints';
import { AppError, badInput, forbidden, type Message, notFound, reasonNeeded } from './errors';

interface DatabaseProblem {
  sqlState?: string;
  constraint?: string;
  detail?: string;
}

/** Finds what PostgreSQL said in an error of the driver or of Prisma, whichever way it is wrapped. */
function databaseProblem(error: unknown): DatabaseProblem {
  if (!(error instanceof Error)) return {};
  const direct = error as { code?: string; constraint?: string; detail?: string };
  if (/^[0-9A-Z]{5}$/.test(direct.code ?? '') && !direct.code?.startsWith('P2'))
    return { sqlState: direct.code, constraint: direct.constraint, detail: direct.detail };
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    const cause = (
      error.meta?.driverAdapterError as { cause?: Record<string, unknown> } | undefined
    )?.cause;
    const constraint = cause?.constraint as { index?: string; fields?: string[] } | undefined;
    const said = String(cause?.originalMessage ?? cause?.message ?? '');
    return {
      sqlState: String(
        cause?.originalCode ?? cause?.code ?? (error.code === 'P2002' ? '23505' : ''),
      ),
      constraint:
        constraint?.index ??
        constraint?.fields?.join('_') ??
        /constraint "([^"]+)"/.exec(said)?.[1],
      detail: String(cause?.detail ?? cause?.originalMessage ?? ''),
    };
  }
  return error.cause ? databaseProblem(error.cause) : {};
}

/** `start_date` of the database is `startDate` of the input. */
const fieldOf = (column: string) =>
  column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const badInputAt = (column: string | undefined, message: Message) =>
  badInput({ [fieldOf(column || 'input')]: message });

const unstorable = new AppError('BAD_USER_INPUT', {
  en: 'The details hold a character that cannot be kept.',
  cy: 'Mae’r manylion yn cynnwys nod na ellir ei gadw.',
});

/** Refuses the field that a constraint is about; with one sentence for all where it is about several. */
const badInputBy = ({ constraint }: DatabaseProblem, message: Message) => {
  const field = fieldOfConstraint(constraint ?? '');
  return field ? badInput({ [field]: message }) : new AppError('BAD_USER_INPUT', message);
};

const atTheSameTime = () =>
  new AppError('CONFLICT', {
    en: 'Somebody changed the same record at this moment. Load it again and repeat your change.',
    cy: 'Newidiodd rhywun yr un cofnod ar yr un pryd. Llwythwch ef eto ac ailadroddwch eich newid.',
  });

/** A value that no column of its kind can hold: the last net, since inputs are checked before. */
const notSuchValue = () =>
  new AppError('BAD_USER_INPUT', {
    en: 'One of the values is not in the right form.',
    cy: 'Nid yw un o’r gwerthoedd yn y ffurf gywir.',
  });

const sentences: Record<string, (problem: DatabaseProblem) => AppError> = {
  '42501': forbidden,
  '23505': ({ constraint }) =>
    new AppError(
      'CONFLICT',
      constraint === 'referral_one_open_journey'
        ? {
            en: 'The person has an open journey in this programme already, perhaps with another partner.',
            cy: 'Mae gan y person daith agored yn y rhaglen hon eisoes, efallai gyda phartner arall.',
          }
        : {
            en: 'A record with these details exists already.',
            cy: 'Mae cofnod gyda’r manylion hyn yn bodoli eisoes.',
          },
    ),
  '23P01': () =>
    new AppError('CONFLICT', {
      en: 'The dates overlap with an earlier period of the same kind.',
      cy: 'Mae’r dyddiadau’n gorgyffwrdd â chyfnod cynharach o’r un math.',
    }),
  '23514': (problem) =>
    badInputBy(problem, {
      en: 'The details contradict each other or the rules of the programme.',
      cy: 'Mae’r manylion yn gwrth-ddweud ei gilydd neu reolau’r rhaglen.',
    }),
  '23503': (problem) =>
    badInputBy(problem, {
      en: 'The details point to a record that does not exist.',
      cy: 'Mae’r manylion yn cyfeirio at gofnod nad yw’n bodoli.',
    }),
  '40001': atTheSameTime,
  '40P01': atTheSameTime,
  '22003': notSuchValue,
  '22007': notSuchValue,
  '22008': notSuchValue,
  // Text that cannot be the key of a record: there is no such record.
  '22P02': notFound,
  '22021': () => unstorable,
  '22P05': () => unstorable,
  PW002: ({ detail }) =>
    badInputAt(detail, {
      en: 'Choose one of the answers offered.',
      cy: 'Dewiswch un o’r atebion a gynigir.',
    }),
  PW003: ({ detail }) =>
    badInputAt(detail, {
      en: 'This contradicts what is already recorded or the rules of the programme.',
      cy: 'Mae hyn yn gwrth-ddweud yr hyn a gofnodwyd eisoes neu reolau’r rhaglen.',
    }),
  PW004: ({ detail }) =>
    badInputAt(detail, {
      en: 'This stays as it is, since records hold it.',
      cy: 'Mae hyn yn aros fel y mae, gan fod cofnodion yn ei ddefnyddio.',
    }),
  PW001: reasonNeeded,
};

/** The refusal an error stands for; undefined for a defect, which the server masks and logs. */
export function refusalOf(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  const problem = databaseProblem(error);
  return problem.sqlState ? sentences[problem.sqlState]?.(problem) : undefined;
}

/** The refusal as the caller sees it, in the caller's language. */
export function toGraphQLError(refusal: AppError, locale: 'en' | 'cy'): GraphQLError {
  const say = (text: Message) => text[locale];
  const errors = Object.fromEntries(
    Object.entries(refusal.fields).map(([field, text]) => [field, say(text)]),
  );
  return new GraphQLError(say(refusal.text), {
    extensions: {
      code: refusal.code,
      ...(Object.keys(errors).length ? { errors } : {}),
      ...refusal.details,
    },
  });
}
