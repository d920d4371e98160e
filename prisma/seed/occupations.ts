import type { CodeOf } from '../reference/index';

/** Job titles with their major group of SOC 2020 and a section of SIC 2007 in which they are common. */
export const jobTitles: readonly (readonly [string, CodeOf<'occupation'>, CodeOf<'sector'>])[] = [
  ['Warehouse operative', 'soc_9', 'sic_h'],
  ['Kitchen assistant', 'soc_9', 'sic_i'],
  ['Cleaner', 'soc_9', 'sic_n'],
  ['Shelf filler', 'soc_9', 'sic_g'],
  ['Fruit packer', 'soc_9', 'sic_a'],
  ['Sales assistant', 'soc_7', 'sic_g'],
  ['Customer service adviser', 'soc_7', 'sic_k'],
  ['Care assistant', 'soc_6', 'sic_q'],
  ['Teaching assistant', 'soc_6', 'sic_p'],
  ['Nursery assistant', 'soc_6', 'sic_q'],
  ['Hairdresser', 'soc_6', 'sic_s'],
  ['Delivery driver', 'soc_8', 'sic_h'],
  ['Machine operator', 'soc_8', 'sic_c'],
  ['Chef', 'soc_5', 'sic_i'],
  ['Gardener', 'soc_5', 'sic_n'],
  ['Painter and decorator', 'soc_5', 'sic_f'],
  ['Receptionist', 'soc_4', 'sic_q'],
  ['Office administrator', 'soc_4', 'sic_o'],
  ['Payroll clerk', 'soc_4', 'sic_m'],
  ['IT support technician', 'soc_3', 'sic_j'],
  ['Youth worker', 'soc_3', 'sic_r'],
  ['Software tester', 'soc_2', 'sic_j'],
  ['Shop manager', 'soc_1', 'sic_g'],
];

/** Trades that people take up on their own account. */
export const trades: readonly (readonly [string, CodeOf<'occupation'>, CodeOf<'sector'>])[] = [
  ['Self-employed gardener', 'soc_5', 'sic_n'],
  ['Self-employed cleaner', 'soc_9', 'sic_n'],
  ['Self-employed dog walker', 'soc_6', 'sic_s'],
  ['Self-employed illustrator', 'soc_3', 'sic_r'],
  ['Self-employed driver', 'soc_8', 'sic_h'],
];
