import type { navigation as english } from '../en/navigation';
import type { SameKeys } from '../shape';

/** Pennawd, dewislen a’r tudalennau nad ydynt yn gofnod. */
export const navigation = {
  product: 'Placewell',
  tagline: 'Cysylltu â Gwaith, o’r diddordeb cyntaf i waith sy’n para',
  mainMenu: 'Prif ddewislen',
  openMenu: 'Agor y ddewislen',
  closeMenu: 'Cau’r ddewislen',
  language: 'Iaith',
  account: 'Eich cyfrif',
  signedInAs: 'Wedi mewngofnodi fel %{name}',
  changePassword: 'Newid cyfrinair',
  lightMode: 'Defnyddio’r lliwiau golau',
  darkMode: 'Defnyddio’r lliwiau tywyll',
  home: 'Hafan',
  groups: {
    people: 'Pobl',
    work: 'Gwaith',
    performance: 'Perfformiad',
    returns: 'Adrodd i’r DWP',
    organisation: 'Sefydliadau a defnyddwyr',
    settings: 'Targedau a gosodiadau',
  },
} satisfies SameKeys<typeof english>;
