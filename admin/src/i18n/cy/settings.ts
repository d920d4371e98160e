import type { settings as english } from '../en/settings';
import type { SameKeys } from '../shape';

/** Gwerthoedd a’r diwrnod y maent yn cyfrif ohono: rheolau, targedau, cyfraddau cyflog. */
export const settings = {
  national: 'Cenedlaethol',
  own: 'Eich sefydliad',
  inForce: 'Mewn grym heddiw',
  from: 'O %{date} ymlaen',
  since: 'Ers %{date}',
  nationalValue: 'Gwerth cenedlaethol',
  ownValue: 'Gwerth eich sefydliad',
  history: 'Pob gwerth yn ôl dyddiad',
} satisfies SameKeys<typeof english>;
