import type { wageRates as english, wageRateCommands as englishCommands } from '../en/wageRates';
import type { SameKeys } from '../shape';

export const wageRates = {
  name: 'Cyfradd gyflog |||| Cyfraddau cyflog',
  intro: 'Cyflog statudol yr awr yn ôl oedran. Mesurir trothwyon enillion â nhw.',
  ages: {
    label: 'Oedran',
    band: '%{from} i %{to}',
    andOver: '%{from} a hŷn',
    upTo: 'Hyd at %{to}',
  },
  states: { enacted: 'Wedi’i deddfu', announced: 'Wedi’i chyhoeddi’n unig' },
  fields: {
    hourlyPence: 'Cyflog yr awr',
    confirmed: 'Statws',
    source: 'Cyhoeddwyd yn',
    actions: 'Gweithredoedd',
  },
} satisfies SameKeys<typeof english>;

const questions = {
  fields: {
    validFrom: 'Diwrnod cyntaf y gyfradd',
    ageFrom: 'Oedran ieuengaf',
    ageTo: 'Oedran hynaf',
    hourlyPence: 'Cyflog yr awr, mewn punnoedd',
    confirmed: 'A yw wedi’i deddfu?',
    source: 'Lle y’i cyhoeddir',
  },
  help: {
    ageTo: 'Gadewch yn wag os nad oes terfyn uchaf.',
    confirmed: 'Nac ydy, tra mai dim ond wedi’i chyhoeddi y mae.',
  },
};

export const wageRateCommands = {
  saveWageRate: {
    ...questions,
    button: 'Ychwanegu cyfradd',
    title: 'Ychwanegu cyfradd gyflog',
    done: 'Ychwanegwyd y gyfradd gyflog',
  },
  changeWageRate: {
    ...questions,
    button: 'Newid',
    buttonOf: 'Newid y gyfradd ar gyfer oedran %{age} o %{from}',
    title: 'Newid y gyfradd ar gyfer oedran %{age} o %{from}',
    done: 'Newidiwyd y gyfradd gyflog',
  },
} satisfies SameKeys<typeof englishCommands>;
