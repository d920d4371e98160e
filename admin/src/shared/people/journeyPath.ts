/** Where the page of one journey is, within the addresses of `referrals`. */
export const journeyRoute = ':id/journey';

/** The address of the page of one journey, or of one of its cards. */
export const journeyPath = (referralId: string, card?: string): string =>
  `/referrals/${journeyRoute.replace(':id', referralId)}${card ? `#${card}` : ''}`;
