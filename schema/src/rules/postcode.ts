import { accepted, type Checked, refused } from './checked';

/** The forms in which Royal Mail gives postcodes out, and GIR 0AA. */
const area = '[A-PR-UWYZ]';
const outward = `${area}([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])`;
const postcode = new RegExp(`^(GIR ?0AA|${outward} ?[0-9][ABD-HJLNP-UW-Z]{2})$`);

/**
 * Checks a United Kingdom postcode. The value has one space before the last three characters.
 * The local authority never follows from its letters: it is a field of its own.
 */
export function checkPostcode(text: string): Checked<'format'> {
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (!postcode.test(compact)) {
    return refused('format', {
      en: 'Give a full postcode, for instance ME14 1XQ.',
      cy: 'Rhowch god post llawn, er enghraifft ME14 1XQ.',
    });
  }
  return accepted(`${compact.slice(0, -3)} ${compact.slice(-3)}`);
}
