import { fixedList } from './types';

/** The 21 sections (A to U) of the Standard Industrial Classification 2007. */
export const sector = fixedList('Sector', 'Sector', [
  {
    code: 'sic_a',
    en: 'A: Agriculture, forestry and fishing',
    cy: 'A: Amaethyddiaeth, coedwigaeth a physgota',
  },
  { code: 'sic_b', en: 'B: Mining and quarrying', cy: 'B: Mwyngloddio a chwarela' },
  { code: 'sic_c', en: 'C: Manufacturing', cy: 'C: Gweithgynhyrchu' },
  {
    code: 'sic_d',
    en: 'D: Electricity, gas, steam and air conditioning supply',
    cy: 'D: Cyflenwi trydan, nwy, ager ac aerdymheru',
  },
  {
    code: 'sic_e',
    en: 'E: Water supply, sewerage and waste management',
    cy: 'E: Cyflenwi dŵr, carthffosiaeth a rheoli gwastraff',
  },
  { code: 'sic_f', en: 'F: Construction', cy: 'F: Adeiladu' },
  {
    code: 'sic_g',
    en: 'G: Wholesale and retail trade, repair of vehicles',
    cy: 'G: Cyfanwerthu a manwerthu, atgyweirio cerbydau',
  },
  { code: 'sic_h', en: 'H: Transport and storage', cy: 'H: Cludiant a storio' },
  {
    code: 'sic_i',
    en: 'I: Accommodation and food service',
    cy: 'I: Gwasanaethau llety a bwyd',
  },
  { code: 'sic_j', en: 'J: Information and communication', cy: 'J: Gwybodaeth a chyfathrebu' },
  { code: 'sic_k', en: 'K: Finance and insurance', cy: 'K: Cyllid ac yswiriant' },
  { code: 'sic_l', en: 'L: Real estate', cy: 'L: Eiddo tirol' },
  {
    code: 'sic_m',
    en: 'M: Professional, scientific and technical',
    cy: 'M: Proffesiynol, gwyddonol a thechnegol',
  },
  {
    code: 'sic_n',
    en: 'N: Administrative and support services',
    cy: 'N: Gwasanaethau gweinyddol a chymorth',
  },
  {
    code: 'sic_o',
    en: 'O: Public administration, defence and social security',
    cy: 'O: Gweinyddiaeth gyhoeddus, amddiffyn a nawdd cymdeithasol',
  },
  { code: 'sic_p', en: 'P: Education', cy: 'P: Addysg' },
  { code: 'sic_q', en: 'Q: Health and social work', cy: 'Q: Iechyd a gwaith cymdeithasol' },
  {
    code: 'sic_r',
    en: 'R: Arts, entertainment and recreation',
    cy: 'R: Y celfyddydau, adloniant a hamdden',
  },
  { code: 'sic_s', en: 'S: Other services', cy: 'S: Gwasanaethau eraill' },
  { code: 'sic_t', en: 'T: Households as employers', cy: 'T: Cartrefi fel cyflogwyr' },
  { code: 'sic_u', en: 'U: Extraterritorial organisations', cy: 'U: Sefydliadau alldiriogaethol' },
]);
