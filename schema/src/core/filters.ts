import { z } from 'zod';
import { nameFilter } from './names';

// Filters that many lists share.

export const ids = z
  .array(z.string().max(64))
  .max(1000)
  .optional()
  .meta({ description: 'Only these.' });
export const uuid = (description: string) =>
  z.uuid().optional().meta({ graphql: 'ID', description });
export const code = (description: string) => z.string().max(64).optional().meta({ description });
export const words = (description: string) =>
  z.string().trim().max(100).optional().meta({ description });
export const from = (description: string) =>
  z.iso.date().optional().meta({ graphql: 'Date', description });
export const yes = (description: string) => z.boolean().optional().meta({ description });

/** A range of dates as a filter on a column; undefined when neither end is given. */
export const between = (first?: string, last?: string) =>
  first || last ? { gte: first, lte: last } : undefined;

/** A column that holds, or does not hold, a value; undefined when nobody asks. */
export const present = (wanted?: boolean) =>
  wanted === undefined ? undefined : wanted ? { not: null } : null;

/** The filters of records that belong to a referral. */
export const ofReferral = {
  ids,
  q: words('Beginnings of words of the person’s name, or part of their reference.'),
  referralId: uuid('Of one referral.'),
  participantId: uuid('Of one person.'),
  partnerId: uuid('Of one partner.'),
};

/** The condition of `ofReferral`. */
export const whereReferral = (filter: {
  referralId?: string;
  participantId?: string;
  partnerId?: string;
  q?: string;
}) => {
  const referral = {
    ...(filter.participantId ? { participantId: filter.participantId } : {}),
    ...(filter.q ? { participant: nameFilter(filter.q) } : {}),
  };
  return {
    referralId: filter.referralId,
    partnerId: filter.partnerId,
    ...(Object.keys(referral).length > 0 ? { referral } : {}),
  };
};
