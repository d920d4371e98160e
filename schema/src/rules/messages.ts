/** A sentence or label in both languages. A sentence may hold places such as {date}. */
export interface Message {
  en: string;
  cy: string;
}

/** The languages of the product. */
export type Locale = keyof Message;

/** What fills the places of a message; a message among them is filled in its own language. */
export type Params = Record<string, string | number | Message>;

/** Fills the places of a message in one language. A place without a value stays, so that it is noticed. */
export function say(locale: Locale, message: Message, params: Params = {}): string {
  return message[locale].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}

/** Fills the places of a message in both languages. */
export function fill(message: Message, params: Params): Message {
  return { en: say('en', message, params), cy: say('cy', message, params) };
}

/** Joins messages into one, for instance the items of a list. */
export function join(messages: readonly Message[], separator = '; '): Message {
  return {
    en: messages.map((message) => message.en).join(separator),
    cy: messages.map((message) => message.cy).join(separator),
  };
}

/** The same message with a capital first letter, for a label that begins a sentence. */
export function sentence({ en, cy }: Message): Message {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { en: capital(en), cy: capital(cy) };
}
