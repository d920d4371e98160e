import type { CodeOf } from '../reference/index';
import type { Random } from './random';

// Nobody here exists. Names say so, e-mail ends in example.org, telephone numbers are those that Ofcom keeps for
// drama, postcodes are of districts that Royal Mail has not assigned.

const forenames =
  'Testa Testo Testine Exampla Examplo Examplyn Demola Demolo Samplina Samplo Samplette Mockette Mockina Mockwell Trialla Trialo Pilotta Piloto Specima Specimo Fictia Fictor Fictina Fabula Fabulo Imagina Imagino Pretenda Pretendo Inventa Invento Draftina Draftwin Protota Prototo Modella Modello Simula Simulo Avatara Avataro Proxina Proxo Novella Novello Notionella Notiono Quasia Quaso Sketcha'.split(
    ' ',
  );
const surnameStarts =
  'Sample Example Test Demo Mock Trial Pilot Specimen Draft Fiction Fable Invented Pretend Imagined Madeup Notional'.split(
    ' ',
  );
const surnameEnds =
  'Fern Birch Alder Hazel Bramble Thistle Willow Rowan Clover Heather Sorrel Teasel Yarrow Bracken Hawthorn Juniper Larch Maple Nettle Oak Poplar Quince Rush Sedge Tansy Vetch Cedar Elder Foxglove Gorse'.split(
    ' ',
  );
/** Names that software tends to mangle: apostrophes, accents, letters beyond Latin-1, great length. */
const awkwardSurnames = [
  "O'Sample",
  "D'Exampla",
  'Sample-Ŵyn',
  'Téstová',
  'Mockłowska',
  'de la Pretend y Ejemplo',
  'Testsson-Ångström-Imagined-Foxglove',
  'Ng-Demo',
];

export interface Name {
  forename: string;
  middleNames: string | null;
  surname: string;
}

/** A name that nobody bears. */
export function inventedName(random: Random): Name {
  const surname = random.chance(0.02)
    ? random.one(awkwardSurnames)
    : `${random.one(surnameStarts)}-${random.one(surnameEnds)}`;
  const middleNames = random.chance(0.35) ? random.one(forenames) : null;
  return { forename: random.one(forenames), middleNames, surname };
}

/** An address at example.org, which belongs to nobody. The number keeps namesakes apart. */
export function inventedEmail(name: Name, number: number): string {
  const plain = `${name.forename}.${name.surname}`
    .normalize('NFD')
    .replace(/[^A-Za-z.-]/g, '')
    .toLowerCase();
  return `${plain}.${number}@example.org`;
}

/** A mobile or landline number from the ranges that Ofcom keeps for drama. */
export function inventedPhone(random: Random): string {
  const last = String(random.integer(0, 999)).padStart(3, '0');
  return random.chance(0.8) ? `07700 900${last}` : `01632 960${last}`;
}

const streets = ['Invented Lane', 'Sample Street', 'Example Road', 'Test Close', 'Madeup Avenue'];

export const inventedAddress = (random: Random): string =>
  `${random.integer(1, 140)} ${random.one(streets)}`;

/** A postcode of the right shape in a district that is not assigned, for instance ME98 4QX. */
export function inventedPostcode(random: Random, postcodeArea: string): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const letter = () => letters.charAt(random.integer(0, letters.length - 1));
  return `${postcodeArea}98 ${random.integer(0, 9)}${letter()}${letter()}`;
}

/** Digits that the demonstration never gives out, so that people trying the system can enter QQ12.... */
const keptFree = { from: 120_000, count: 10_000 };

/** A National Insurance number with prefix QQ, which is never issued. Different people get different digits. */
export function inventedNino(person: number): string {
  // 7919 shares no factor with the size of the range, so every person lands on other digits.
  const position = (person * 7919) % (1_000_000 - keptFree.count);
  const digits = position < keptFree.from ? position : position + keptFree.count;
  return `QQ${String(digits).padStart(6, '0')}${'ABCD'.charAt(person % 4)}`;
}

const trades: readonly (readonly [string, CodeOf<'sector'>])[] = [
  ['Bakery', 'sic_c'],
  ['Print Works', 'sic_c'],
  ['Building Services', 'sic_f'],
  ['Garden Centre', 'sic_g'],
  ['Supermarket', 'sic_g'],
  ['Parcel Depot', 'sic_h'],
  ['Tea Rooms', 'sic_i'],
  ['Hotel', 'sic_i'],
  ['Software', 'sic_j'],
  ['Bookkeeping', 'sic_m'],
  ['Cleaning Services', 'sic_n'],
  ['Primary School', 'sic_p'],
  ['Care Home', 'sic_q'],
  ['Day Nursery', 'sic_q'],
  ['Leisure Centre', 'sic_r'],
  ['Hair Studio', 'sic_s'],
  ['Fruit Farm', 'sic_a'],
];

/** An employer that does not exist, with the sector of its trade. */
export function inventedEmployer(random: Random): { name: string; sector: CodeOf<'sector'> } {
  const [trade, sector] = random.one(trades);
  return { name: `${random.one(surnameStarts)} ${random.one(surnameEnds)} ${trade}`, sector };
}
