import { z } from 'zod';
import { accepted, type Checked, refused } from './checked';

const email = z.email();
/** The longest address that mail servers deliver to (RFC 5321). */
const longestEmail = 254;

/** Checks an e-mail address. The value is as typed, without spaces around it. */
export function checkEmail(text: string): Checked<'format'> {
  const address = text.trim();
  if (address.length > longestEmail || !email.safeParse(address).success) {
    return refused('format', {
      en: 'Give an e-mail address such as name@example.org.',
      cy: 'Rhowch gyfeiriad e-bost fel enw@example.org.',
    });
  }
  return accepted(address);
}

const phoneCharacters = /^\+?[\d\s().-]+$/;

/**
 * Checks a telephone number of any country: 10 to 15 digits. The value keeps the spacing that was typed, since people
 * read numbers out.
 */
export function checkPhone(text: string): Checked<'format'> {
  const number = text.trim().replace(/\s+/g, ' ');
  const digits = number.replace(/\D/g, '').length;
  if (!phoneCharacters.test(number) || digits < 10 || digits > 15) {
    return refused('format', {
      en: 'Give a telephone number with its area code, for instance 01632 960 001.',
      cy: "Rhowch rif ffôn gyda'i god ardal, er enghraifft 01632 960 001.",
    });
  }
  return accepted(number);
}
