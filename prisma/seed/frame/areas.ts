/** A local authority with its share of the agreed starts and the letters its invented postcodes begin with. */
export interface Area {
  code: string;
  town: string;
  startsAYear: number;
  postcodeArea: string;
}

const area = (code: string, town: string, startsAYear: number, postcodeArea: string): Area => {
  return { code, town, startsAYear, postcodeArea };
};

/** Kent's twelve districts: 2,500 starts a year at peak (decision report 24/00102, 2.2), shared out by assumption. */
export const kentDistricts: readonly Area[] = [
  area('E07000105', 'Ashford', 190, 'TN'),
  area('E07000106', 'Canterbury', 240, 'CT'),
  area('E07000107', 'Dartford', 150, 'DA'),
  area('E07000108', 'Dover', 220, 'CT'),
  area('E07000109', 'Gravesend', 170, 'DA'),
  area('E07000110', 'Maidstone', 260, 'ME'),
  area('E07000111', 'Sevenoaks', 120, 'TN'),
  area('E07000112', 'Folkestone', 220, 'CT'),
  area('E07000113', 'Sittingbourne', 270, 'ME'),
  area('E07000114', 'Margate', 320, 'CT'),
  area('E07000115', 'Tonbridge', 160, 'TN'),
  area('E07000116', 'Tunbridge Wells', 180, 'TN'),
];

/** Medway: 400 starts a year at peak (the same report). */
export const medway: readonly Area[] = [area('E06000035', 'Chatham', 400, 'ME')];

/** East Sussex: numbers invented for the second accountable body. */
export const eastSussexDistricts: readonly Area[] = [
  area('E07000061', 'Eastbourne', 80, 'BN'),
  area('E07000062', 'Hastings', 100, 'TN'),
  area('E07000063', 'Lewes', 90, 'BN'),
  area('E07000064', 'Bexhill-on-Sea', 50, 'TN'),
  area('E07000065', 'Hailsham', 60, 'BN'),
];

/** Every area of the demonstration. */
export const allAreas: readonly Area[] = [...kentDistricts, ...medway, ...eastSussexDistricts];

/** The area of a GSS code. Throws when the demonstration does not deliver there. */
export function areaOf(code: string): Area {
  const found = allAreas.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No area ${code}`);
  return found;
}
