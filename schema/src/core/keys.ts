import { models } from '@placewell/prisma';
import { isCalendarDate } from '../rules/calendar';
import type { ModelName } from './models';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const bigint = /^\d{1,18}$/;

/**
 * Says whether a text can be the key of a record of this kind at all. Asked before the database is: PostgreSQL answers
 * a text that is no key with an error, and the connection is lost with it.
 */
export function keyTest(model: ModelName, key: string): (text: unknown) => text is string {
  const field = models[model]?.fields[key];
  const native = field?.kind === 'column' ? (field.native ?? field.type) : undefined;
  const fits = (text: string) => {
    if (native === 'Uuid') return uuid.test(text);
    if (native === 'BigInt') return bigint.test(text);
    if (native === 'Date') return isCalendarDate(text);
    return text.length > 0 && text.length <= 64 && !text.includes('\0');
  };
  return (text): text is string => typeof text === 'string' && fits(text);
}
