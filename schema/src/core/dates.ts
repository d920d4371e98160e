import { badInput } from './errors';

/** Refuses a last day before the first, at the field of the last day. */
export function checkOrder(field: string, from?: string, to?: string): void {
  if (from && to && to < from)
    throw badInput({
      [field]: {
        en: 'The last day cannot be before the first.',
        cy: 'Ni all y diwrnod olaf fod cyn y cyntaf.',
      },
    });
}
