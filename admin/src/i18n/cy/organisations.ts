import type {
  organisations as english,
  organisationCommands as englishCommands,
} from '../en/organisations';
import type { SameKeys } from '../shape';

export const organisations = {
  name: 'Sefydliad |||| Sefydliadau',
  title: 'Enw',
  create: 'Ychwanegu sefydliad',
  about: 'Am y sefydliad',
  agreements: 'Cytundebau cyflenwi',
  noAgreements: 'Nid oes cytundeb cyflenwi â’r sefydliad hwn.',
  specialists: 'Arbenigwyr Cyflogaeth',
  noSpecialists: 'Nid oes Arbenigwr Cyflogaeth yn gweithio yma.',
  kinds: {
    dwp: 'Yr Adran Gwaith a Phensiynau',
    accountable_body: 'Corff atebol',
    delivery_partner: 'Partner cyflenwi',
  },
  fields: { name: 'Enw yn Saesneg', nameCy: 'Enw yn Gymraeg', kind: 'Math', code: 'Enw byr' },
  help: {
    nameCy: 'Dangosir i bawb sy’n darllen Placewell yn Gymraeg.',
    code: 'Priflythrennau a rhifau, megis PERLLAN. Mae’n aros yr un fath am byth.',
  },
} satisfies SameKeys<typeof english>;

export const organisationCommands = {
  createOrganisation: { done: 'Ychwanegwyd y sefydliad' },
  updateOrganisation: { done: 'Newidiwyd y sefydliad' },
} satisfies SameKeys<typeof englishCommands>;
