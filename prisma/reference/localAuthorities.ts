/** A local authority of England, by its code of the Government Statistical Service (GSS). */
export interface LocalAuthority {
  code: string;
  nameEn: string;
  nameCy: string;
  /** County, unitary authority or district of a county. */
  kind: 'county' | 'unitary' | 'district';
  /** GSS code of the county a district belongs to. */
  countyCode: string | null;
  /** First and last day of the code; null is open. Local government reorganisation will end some. */
  validFrom: string | null;
  validTo: string | null;
}

const always = { validFrom: null, validTo: null };

const county = (code: string, nameEn: string, nameCy = nameEn): LocalAuthority => {
  return { code, nameEn, nameCy, kind: 'county', countyCode: null, ...always };
};
const unitary = (code: string, nameEn: string, nameCy = nameEn): LocalAuthority => {
  return { code, nameEn, nameCy, kind: 'unitary', countyCode: null, ...always };
};
const districtOf = (countyCode: string) => {
  return (code: string, nameEn: string, nameCy = nameEn): LocalAuthority => {
    return { code, nameEn, nameCy, kind: 'district', countyCode, ...always };
  };
};

const kent = districtOf('E10000016');
const eastSussex = districtOf('E10000011');

/** Local authorities known from the start. Others are added in the console as their bodies join. */
export const localAuthorities: readonly LocalAuthority[] = [
  county('E10000016', 'Kent', 'Caint'),
  unitary('E06000035', 'Medway'),
  kent('E07000105', 'Ashford'),
  kent('E07000106', 'Canterbury', 'Caergaint'),
  kent('E07000107', 'Dartford'),
  kent('E07000108', 'Dover'),
  kent('E07000109', 'Gravesham'),
  kent('E07000110', 'Maidstone'),
  kent('E07000111', 'Sevenoaks'),
  kent('E07000112', 'Folkestone and Hythe', 'Folkestone a Hythe'),
  kent('E07000113', 'Swale'),
  kent('E07000114', 'Thanet'),
  kent('E07000115', 'Tonbridge and Malling', 'Tonbridge a Malling'),
  kent('E07000116', 'Tunbridge Wells'),

  county('E10000011', 'East Sussex', 'Dwyrain Sussex'),
  eastSussex('E07000061', 'Eastbourne'),
  eastSussex('E07000062', 'Hastings'),
  eastSussex('E07000063', 'Lewes'),
  eastSussex('E07000064', 'Rother'),
  eastSussex('E07000065', 'Wealden'),

  county('E10000032', 'West Sussex', 'Gorllewin Sussex'),
  county('E10000029', 'Suffolk'),
  county('E10000017', 'Lancashire', 'Swydd Gaerhirfryn'),
  county('E10000019', 'Lincolnshire', 'Swydd Lincoln'),
  county('E10000018', 'Leicestershire', 'Swydd Gaerlŷr'),
  unitary('E06000016', 'Leicester', 'Caerlŷr'),
  unitary('E06000017', 'Rutland'),
  unitary('E06000001', 'Hartlepool'),
];
