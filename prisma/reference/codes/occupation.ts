import { fixedList } from './types';

/** The nine major groups of the Standard Occupational Classification 2020. */
export const occupation = fixedList('Occupation', 'Galwedigaeth', [
  {
    code: 'soc_1',
    en: '1: Managers, directors and senior officials',
    cy: '1: Rheolwyr, cyfarwyddwyr ac uwch swyddogion',
  },
  { code: 'soc_2', en: '2: Professional', cy: '2: Galwedigaethau proffesiynol' },
  {
    code: 'soc_3',
    en: '3: Associate professional',
    cy: '3: Galwedigaethau proffesiynol cysylltiol',
  },
  {
    code: 'soc_4',
    en: '4: Administrative and secretarial',
    cy: '4: Galwedigaethau gweinyddol ac ysgrifenyddol',
  },
  { code: 'soc_5', en: '5: Skilled trades', cy: '5: Crefftau medrus' },
  {
    code: 'soc_6',
    en: '6: Caring, leisure and other services',
    cy: '6: Gofal, hamdden a gwasanaethau eraill',
  },
  {
    code: 'soc_7',
    en: '7: Sales and customer service',
    cy: '7: Gwerthu a gwasanaethau cwsmeriaid',
  },
  {
    code: 'soc_8',
    en: '8: Process, plant and machine operatives',
    cy: '8: Gweithredwyr prosesau, offer a pheiriannau',
  },
  { code: 'soc_9', en: '9: Elementary', cy: '9: Galwedigaethau elfennol' },
]);
