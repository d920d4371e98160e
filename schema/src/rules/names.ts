import { accepted, type Checked, refused } from './checked';

const longest = 100;

/** Letters of any script with their marks, and the signs that names have. */
const nameLike = /^[\p{L}\p{M}'’.\- ]+$/u;
const hasLetter = /\p{L}/u;

/** Checks one part of a person's name. The value has single spaces and composed letters (NFC). */
export function checkName(text: string): Checked<'empty' | 'long' | 'characters'> {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (name === '') return refused('empty', { en: 'Give a name.', cy: 'Rhowch enw.' });
  if ([...name].length > longest) {
    return refused('long', {
      en: `Use at most ${longest} characters.`,
      cy: `Defnyddiwch hyd at ${longest} nod.`,
    });
  }
  if (!nameLike.test(name) || !hasLetter.test(name)) {
    return refused('characters', {
      en: 'A name has letters, spaces, hyphens, apostrophes and full stops only.',
      cy: 'Dim ond llythrennau, bylchau, cysylltnodau, collnodau ac atalnodau llawn sydd mewn enw.',
    });
  }
  return accepted(name);
}
