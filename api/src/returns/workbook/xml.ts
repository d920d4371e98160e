/** The longest text that a cell holds, in UTF-16 units. */
const longestText = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those that XML 1.0 does not know
const unknownToXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Spreadsheets read _x0041_ as a character by its number; a text that looks like one says so. */
const looksNumbered = /_(?=x[0-9A-Fa-f]{4}_)/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as it can stand in XML. What XML does not know (control characters, halves of surrogate pairs) becomes the
 * replacement character; line ends become line feeds.
 */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unknownToXml, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] as string);

/** A text of a cell: no longer than a cell can be, with an ellipsis where it was cut. */
export function cellText(text: string): string {
  const whole = text.length <= longestText;
  // Half of a surrogate pair at the cut becomes one replacement character.
  const kept = whole ? text : `${text.slice(0, longestText - 1)}…`;
  return escaped(kept).replace(looksNumbered, '_x005F_');
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
