import type { Text } from '../messages';
import { passwordLength } from './passwordRules';

/** What sign-in says to people, by code. The first one says the same of an unknown address, a wrong password and a locked account. */
export const authMessages = {
  INVALID_EMAIL_OR_PASSWORD: {
    en: 'The e-mail address or the password is not right, or the account is locked. After {attempts} wrong passwords an account is locked for {minutes} minutes.',
    cy: 'Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir, neu mae’r cyfrif wedi’i gloi. Ar ôl {attempts} cyfrinair anghywir caiff cyfrif ei gloi am {minutes} munud.',
  },
  INVALID_PASSWORD: {
    en: 'The current password is not right, or the account is locked after too many wrong passwords.',
    cy: 'Nid yw’r cyfrinair presennol yn gywir, neu mae’r cyfrif wedi’i gloi ar ôl gormod o gyfrineiriau anghywir.',
  },
  TOO_MANY_REQUESTS: {
    en: 'There were too many attempts to sign in. Try again in {minutes} minutes.',
    cy: 'Bu gormod o ymdrechion i fewngofnodi. Rhowch gynnig arall arni ymhen {minutes} munud.',
  },
  INVALID_ORIGIN: {
    en: 'This request did not come from a page of this service.',
    cy: 'Ni ddaeth y cais hwn o dudalen y gwasanaeth hwn.',
  },
  UNAUTHENTICATED: {
    en: 'Your session has ended. Sign in again.',
    cy: 'Mae eich sesiwn wedi dod i ben. Mewngofnodwch eto.',
  },
  BAD_USER_INPUT: {
    en: 'Something is missing or is not valid.',
    cy: 'Mae rhywbeth ar goll neu’n annilys.',
  },
  EMAIL_MISSING: { en: 'Enter your e-mail address.', cy: 'Rhowch eich cyfeiriad e-bost.' },
  EMAIL_INVALID: {
    en: 'Enter an e-mail address, for instance name@example.org.',
    cy: 'Rhowch gyfeiriad e-bost, er enghraifft enw@example.org.',
  },
  EMAIL_TAKEN: {
    en: 'Someone with this e-mail address can sign in already.',
    cy: 'Gall rhywun gyda’r cyfeiriad e-bost hwn fewngofnodi eisoes.',
  },
  ORGANISATION_MISSING: {
    en: 'There is no organisation yet. Say which one the administrator belongs to, by code and name.',
    cy: 'Nid oes sefydliad eto. Nodwch i ba un y mae’r gweinyddwr yn perthyn, yn ôl cod ac enw.',
  },
  NAME_MISSING: { en: 'Enter a name.', cy: 'Rhowch enw.' },
  PASSWORD_MISSING: { en: 'Enter your password.', cy: 'Rhowch eich cyfrinair.' },
  PASSWORD_TOO_SHORT: {
    en: `Use at least ${passwordLength.least} characters. Three or four words that do not belong together are good.`,
    cy: `Defnyddiwch o leiaf ${passwordLength.least} nod. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn dda.`,
  },
  PASSWORD_TOO_LONG: {
    en: `Use at most ${passwordLength.most} characters.`,
    cy: `Defnyddiwch ${passwordLength.most} nod ar y mwyaf.`,
  },
  PASSWORD_TOO_COMMON: {
    en: 'This password is easy to guess: it is common, or made of your name or e-mail address. Use another.',
    cy: 'Mae’r cyfrinair hwn yn hawdd ei ddyfalu: mae’n gyffredin, neu wedi’i wneud o’ch enw neu’ch cyfeiriad e-bost. Defnyddiwch un arall.',
  },
  PASSWORD_UNCHANGED: {
    en: 'The new password is the same as the current one.',
    cy: 'Mae’r cyfrinair newydd yr un fath â’r un presennol.',
  },
  NOT_FOUND: { en: 'There is nothing at this address.', cy: 'Does dim byd yn y cyfeiriad hwn.' },
} satisfies Record<string, Text>;

export type AuthMessage = keyof typeof authMessages;
