/** A bank holiday of England and Wales. */
export interface BankHoliday {
  /** Calendar date, 'YYYY-MM-DD'. */
  day: string;
  nameEn: string;
  nameCy: string;
}

type Name = readonly [en: string, cy: string];

const newYear: Name = ["New Year's Day", 'Dydd Calan'];
const goodFriday: Name = ['Good Friday', 'Dydd Gwener y Groglith'];
const easterMonday: Name = ['Easter Monday', 'Dydd Llun y Pasg'];
const earlyMay: Name = ['Early May bank holiday', 'Gŵyl banc dechrau mis Mai'];
const spring: Name = ['Spring bank holiday', 'Gŵyl banc y gwanwyn'];
const summer: Name = ['Summer bank holiday', 'Gŵyl banc yr haf'];
const christmas: Name = ['Christmas Day', 'Dydd Nadolig'];
const boxingDay: Name = ['Boxing Day', 'Gŵyl San Steffan'];

/** A holiday that falls on a weekend is kept on the next working day. */
const substitute = ([en, cy]: Name): Name => [`${en} (substitute day)`, `${cy} (diwrnod amgen)`];

const days: Record<string, Name> = {
  '2025-01-01': newYear,
  '2025-04-18': goodFriday,
  '2025-04-21': easterMonday,
  '2025-05-05': earlyMay,
  '2025-05-26': spring,
  '2025-08-25': summer,
  '2025-12-25': christmas,
  '2025-12-26': boxingDay,

  '2026-01-01': newYear,
  '2026-04-03': goodFriday,
  '2026-04-06': easterMonday,
  '2026-05-04': earlyMay,
  '2026-05-25': spring,
  '2026-08-31': summer,
  '2026-12-25': christmas,
  '2026-12-28': substitute(boxingDay),

  '2027-01-01': newYear,
  '2027-03-26': goodFriday,
  '2027-03-29': easterMonday,
  '2027-05-03': earlyMay,
  '2027-05-31': spring,
  '2027-08-30': summer,
  '2027-12-27': substitute(christmas),
  '2027-12-28': substitute(boxingDay),

  '2028-01-03': substitute(newYear),
  '2028-04-14': goodFriday,
  '2028-04-17': easterMonday,
  '2028-05-01': earlyMay,
  '2028-05-29': spring,
  '2028-08-28': summer,
  '2028-12-25': christmas,
  '2028-12-26': boxingDay,

  '2029-01-01': newYear,
  '2029-03-30': goodFriday,
  '2029-04-02': easterMonday,
  '2029-05-07': earlyMay,
  '2029-05-28': spring,
  '2029-08-27': summer,
  '2029-12-25': christmas,
  '2029-12-26': boxingDay,

  '2030-01-01': newYear,
  '2030-04-19': goodFriday,
  '2030-04-22': easterMonday,
  '2030-05-06': earlyMay,
  '2030-05-27': spring,
  '2030-08-26': summer,
  '2030-12-25': christmas,
  '2030-12-26': boxingDay,
};

/**
 * Bank holidays of England and Wales, 2025 to 2030: the years of the programme, which ends on 31 March 2030.
 * Holidays by proclamation are added in the console.
 */
export const bankHolidays: readonly BankHoliday[] = Object.entries(days).map(
  ([day, [nameEn, nameCy]]) => ({ day, nameEn, nameCy }),
);
