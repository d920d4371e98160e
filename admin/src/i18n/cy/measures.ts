import type { measures as english, measureCommands as englishCommands } from '../en/measures';
import type { SameKeys } from '../shape';

export const measures = {
  name: 'Mesur a tharged |||| Mesurau a thargedau',
  intro:
    'Yr hyn y mae’r dangosyddion yn ei gyfrif a’r hyn a ddisgwylir ganddynt. Mae targed eich sefydliad yn mynd o flaen yr un cenedlaethol.',
  meaning: 'Yr hyn a gyfrifir',
  targetAndFloor: '%{target}, llawr %{floor}',
  nationalTarget: 'Targed cenedlaethol',
  ownTarget: 'Targed eich sefydliad',
  fields: {
    titleEn: 'Mesur',
    id: 'Cyfeirnod',
    target: 'Targed',
    floor: 'Llawr',
    setter: 'Gosodwyd gan',
    sourceClause: 'Ffynhonnell',
    validFrom: 'Yn cyfrif o',
    actions: 'Gweithredoedd',
  },
} satisfies SameKeys<typeof english>;

const questions = {
  fields: {
    validFrom: 'Diwrnod cyntaf y targed',
    targetBasisPoints: 'Targed, y cant',
    floorBasisPoints: 'Llawr, y cant',
  },
  help: {
    validFrom: 'Mae ffigurau misoedd cynharach yn cadw targed eu hamser.',
    floorBasisPoints: 'Islaw hynny dangosir ffigur fel un a fethwyd; y targed ar y mwyaf.',
  },
};

export const measureCommands = {
  setTarget: {
    ...questions,
    button: 'Gosod targed',
    title: 'Gosod targed: %{measure}',
    done: 'Gosodwyd y targed',
  },
  changeTarget: {
    ...questions,
    button: 'Newid',
    buttonOf: 'Newid y targed o %{from}',
    title: 'Newid targed: %{measure}',
    done: 'Newidiwyd y targed',
  },
} satisfies SameKeys<typeof englishCommands>;
