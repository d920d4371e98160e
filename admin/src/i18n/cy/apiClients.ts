import type { apiClients as english, apiClientCommands as englishCommands } from '../en/apiClients';
import type { SameKeys } from '../shape';

export const apiClients = {
  name: 'Cleient API |||| Cleientiaid API',
  create: 'Ychwanegu cleient API',
  about: 'Am yr allwedd',
  neverUsed: 'Heb ei ddefnyddio erioed',
  allOfRole: 'Popeth y mae ei rôl yn ei ganiatáu.',
  states: {
    label: 'Allwedd',
    works: 'Yn gweithio',
    expiring: 'Yn dod i ben cyn bo hir',
    expired: 'Wedi dod i ben',
    revoked: 'Wedi’i dirymu',
  },
  fields: {
    name: 'Enw’r system',
    organisation: 'Sefydliad',
    organisationId: 'Sefydliad',
    role: 'Rôl',
    keyPrefix: 'Mae’r allwedd yn dechrau â',
    expiresAt: 'Diwrnod olaf yr allwedd',
    expiresOn: 'Diwrnod olaf yr allwedd',
    lastUsedAt: 'Defnyddiwyd ddiwethaf',
    createdAt: 'Ychwanegwyd',
    revokedAt: 'Dirymwyd',
    scopes: 'Yr hyn y caiff yr allwedd ei wneud',
  },
  help: {
    organisationId: 'Y sefydliad sy’n berchen ar y system.',
    role: 'Dewiswch y sefydliad yn gyntaf.',
    name: 'Er mwyn i gydweithwyr wybod pa system yw hi, er enghraifft “System achosion, byw”.',
    expiresOn:
      'Blwyddyn o heddiw ar y mwyaf. Nodwch ef: bydd y system yn peidio â gweithio wedi hynny.',
    scopes:
      'Ticiwch yr hyn sydd ei angen ar y system yn unig. Heb dic o gwbl caiff wneud hyn i gyd.',
  },
  key: {
    title: 'Allwedd %{name}',
    text: 'Rhowch hi yng ngosodiadau’r system, fel y pennawd “Authorization: Bearer …”.',
    warning:
      'Dim ond nawr y gwelwch yr allwedd hon. Nid yw Placewell yn cadw dim a allai ei dangos eto; os caiff ei cholli, dirymwch hi ac ychwanegwch un newydd.',
    lost: 'Collwyd y cysylltiad cyn i’r allwedd gyrraedd. Dirymwch hon ac ychwanegwch un newydd.',
  },
} satisfies SameKeys<typeof english>;

export const apiClientCommands = {
  createApiClient: { done: 'Ychwanegwyd y cleient API' },
  revokeApiClient: {
    button: 'Dirymu’r allwedd',
    title: 'Dirymu allwedd %{name}?',
    intro: 'Gwrthodir y cais nesaf â hi. Ni ellir dadwneud hyn.',
    submit: 'Dirymu’r allwedd',
    done: 'Dirymwyd yr allwedd',
  },
} satisfies SameKeys<typeof englishCommands>;
