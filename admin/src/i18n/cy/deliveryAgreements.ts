import type {
  deliveryAgreements as english,
  agreementCommands as englishCommands,
} from '../en/deliveryAgreements';
import type { SameKeys } from '../shape';

export const deliveryAgreements = {
  name: 'Cytundeb cyflenwi |||| Cytundebau cyflenwi',
  create: 'Ychwanegu cytundeb',
  period: 'Cytundeb',
  sharingPeriod: 'Rhennir data',
  lockedOut:
    'Nid yw rhannu data mewn grym, felly nid yw’r partner yn darllen nac yn ysgrifennu dim o dan y cytundeb hwn.',
  standings: {
    to_come: 'Heb ddechrau',
    sharing: 'Mewn grym',
    not_sharing: 'Dim rhannu data',
    ended: 'Wedi dod i ben',
  },
  columns: { models: 'Modelau' },
  sections: {
    agreement: 'Y cytundeb',
    coverage: 'Yr hyn y mae’n ei gwmpasu',
    sharing: 'Rhannu data',
  },
  fields: {
    contractNumber: 'Rhif y contract',
    partner: 'Partner cyflenwi',
    partnerId: 'Partner cyflenwi',
    accountableBody: 'Corff atebol',
    lot: 'Lot',
    models: 'Modelau cymorth',
    localAuthorityCodes: 'Awdurdodau lleol',
    validFrom: 'Diwrnod cyntaf',
    validTo: 'Diwrnod olaf',
    standing: 'Heddiw',
    dataSharingFrom: 'Rhennir data o',
    dataSharingTo: 'Rhennir data hyd',
  },
  help: {
    partnerId: 'Eich sefydliad eich hun, os yw tîm mewnol yn cyflenwi.',
    validTo: 'Gadewch yn wag tra na chytunwyd ar ddiwedd.',
    dataSharingFrom:
      'Diwrnod cyntaf eich cytundeb rhannu data. Hyd hynny nid yw’r partner yn darllen nac yn ysgrifennu dim.',
    dataSharingTo: 'Unwaith y bydd y diwrnod hwn ar ben, caiff y partner ei gloi allan ar unwaith.',
    localAuthorityCodes: 'Teipiwch ran o enw.',
  },
} satisfies SameKeys<typeof english>;

export const agreementCommands = {
  createDeliveryAgreement: { done: 'Ychwanegwyd y cytundeb' },
  updateDeliveryAgreement: { done: 'Newidiwyd y cytundeb' },
} satisfies SameKeys<typeof englishCommands>;
