/** The languages every message exists in. */
export type Locale = 'en' | 'cy';

/** One text in every language; `values` fill the `{name}` places. */
export type Text = Record<Locale, string>;

/** Fills the `{name}` places of a text in one language. */
export function say(text: Text, locale: Locale, values: Record<string, string | number> = {}) {
  return text[locale].replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/** What the server itself says to whoever calls it; the domain's messages live in the schema. */
export const messages = {
  internal: {
    en: 'Something went wrong on our side. Quote the request id {requestId} when you report it.',
    cy: "Aeth rhywbeth o'i le ar ein hochr ni. Dyfynnwch rif y cais {requestId} wrth roi gwybod amdano.",
  },
  tooManyRequests: {
    en: 'You have sent too many requests. Wait {seconds} seconds, and then send fewer at a time.',
    cy: 'Rydych wedi anfon gormod o geisiadau. Arhoswch {seconds} eiliad, ac yna anfonwch lai ar y tro.',
  },
  timedOut: {
    en: 'The request took longer than {seconds} seconds and was given up. Ask for less at a time.',
    cy: 'Cymerodd y cais fwy na {seconds} eiliad a rhoddwyd y gorau iddo. Gofynnwch am lai ar y tro.',
  },
  signInFirst: {
    en: 'Sign in, or send an API key, to use this service.',
    cy: 'Mewngofnodwch, neu anfonwch allwedd API, i ddefnyddio’r gwasanaeth hwn.',
  },
  keyNotValid: {
    en: 'The API key is not valid: it is unknown, expired or revoked.',
    cy: 'Nid yw’r allwedd API yn ddilys: mae’n anhysbys, wedi dod i ben neu wedi’i dirymu.',
  },
  idempotencyKeyTooLong: {
    en: 'An idempotency key has at most {most} characters.',
    cy: 'Mae gan allwedd idempotency hyd at {most} nod.',
  },
  postOnly: {
    en: 'Send GraphQL operations by POST; addresses are kept in histories and logs.',
    cy: 'Anfonwch weithrediadau GraphQL drwy POST; mae cyfeiriadau’n cael eu cadw mewn hanesion a logiau.',
  },
  jsonOnly: {
    en: 'Send the request as application/json.',
    cy: 'Anfonwch y cais fel application/json.',
  },
  malformedJson: {
    en: 'The body of the request is not well-formed JSON.',
    cy: 'Nid yw corff y cais yn JSON dilys.',
  },
  malformedRequest: {
    en: 'The body must be a JSON object with a "query" string and, if needed, "variables" and "operationName".',
    cy: 'Rhaid i’r corff fod yn wrthrych JSON gyda llinyn "query" ac, os oes angen, "variables" ac "operationName".',
  },
  notFound: {
    en: 'There is nothing at this address.',
    cy: 'Does dim byd yn y cyfeiriad hwn.',
  },
  moreErrors: {
    en: 'Further errors were left out: {count}.',
    cy: 'Gadawyd rhagor o wallau allan: {count}.',
  },
  variablesInvalid: {
    en: 'Some of the values sent are not valid.',
    cy: 'Nid yw rhai o’r gwerthoedd a anfonwyd yn ddilys.',
  },
  valueRequired: { en: 'This is required.', cy: 'Mae angen hwn.' },
  valueUnknownField: {
    en: 'This field does not exist.',
    cy: 'Nid yw’r maes hwn yn bodoli.',
  },
  valueUnfit: {
    en: 'This value does not fit the field.',
    cy: 'Nid yw’r gwerth hwn yn addas i’r maes.',
  },
  valueWrongType: {
    en: 'This is not a valid {type}.',
    cy: 'Nid yw hwn yn {type} dilys.',
  },
} satisfies Record<string, Text>;
