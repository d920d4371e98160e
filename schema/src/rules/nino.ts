import { normaliseNino } from '@placewell/prisma/nino';
import { accepted, type Checked, refused } from './checked';

/**
 * Two letters, six digits, suffix A to D, which payroll data may lack. D, F, I, Q, U and V never stand in the prefix,
 * O not second, and seven prefixes are never given out (HMRC National Insurance Manual, NIM39110). No check digit exists.
 */
const real = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/;
const anyPrefix = /^[A-Z]{2}\d{6}[A-D]?$/;
const demonstration = /^QQ/;
const withSuffix = /[A-D]$/;

export type NinoRefusal = 'format' | 'prefix' | 'suffix' | 'demonstration';

export interface NinoOptions {
  /** Accept the prefix QQ, which belongs to nobody: in the demonstration only. */
  allowDemonstration: boolean;
  /** A search may leave the suffix out; a record may not. */
  suffixOptional?: boolean;
}

/** Checks a National Insurance number. The value is the stored form: upper case, without spaces. */
export function checkNino(text: string, options: NinoOptions): Checked<NinoRefusal> {
  const nino = normaliseNino(text);
  if (!anyPrefix.test(nino)) {
    return refused('format', {
      en: 'A National Insurance number is two letters, six digits and a letter from A to D.',
      cy: 'Dwy lythyren, chwe digid a llythyren o A i D yw rhif Yswiriant Gwladol.',
    });
  }
  if (!options.suffixOptional && !withSuffix.test(nino)) {
    return refused('suffix', {
      en: 'Add the last letter of the National Insurance number, A to D.',
      cy: 'Ychwanegwch lythyren olaf y rhif Yswiriant Gwladol, A i D.',
    });
  }
  if (demonstration.test(nino)) {
    if (options.allowDemonstration) return accepted(nino);
    return refused('demonstration', {
      en: 'Numbers that begin with QQ belong to nobody and cannot be used here.',
      cy: "Nid yw rhifau sy'n dechrau â QQ yn perthyn i neb ac ni ellir eu defnyddio yma.",
    });
  }
  if (!real.test(nino)) {
    return refused('prefix', {
      en: 'No National Insurance number begins with these two letters. Check them.',
      cy: "Nid oes rhif Yswiriant Gwladol sy'n dechrau â'r ddwy lythyren hyn. Gwiriwch nhw.",
    });
  }
  return accepted(nino);
}

/**
 * A number as every answer shows it. Nothing of the first eight characters is told, since they identify a person;
 * the suffix does not (four letters share the whole population), yet lets a caseworker see that one is recorded.
 */
export function maskNino(nino: string): string {
  return `•• •• •• •• ${withSuffix.exec(normaliseNino(nino))?.[0] ?? '•'}`;
}
