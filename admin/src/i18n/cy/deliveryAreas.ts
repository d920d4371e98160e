import type {
  deliveryAreas as english,
  areaCommands as englishCommands,
} from '../en/deliveryAreas';
import type { SameKeys } from '../shape';

export const deliveryAreas = {
  name: 'Ardal gyflenwi |||| Ardaloedd cyflenwi',
  title: 'Enw',
  create: 'Ychwanegu ardal',
  about: 'Am yr ardal',
  period: 'Mewn defnydd',
  fields: {
    nameEn: 'Enw yn Saesneg',
    nameCy: 'Enw yn Gymraeg',
    localAuthorityCodes: 'Awdurdodau lleol',
    validFrom: 'Diwrnod cyntaf',
    validTo: 'Diwrnod olaf',
  },
  help: {
    localAuthorityCodes: 'Teipiwch ran o enw.',
    validFrom: 'Gadewch yn wag os bu mewn defnydd erioed.',
    validTo: 'Gadewch yn wag tra bydd mewn defnydd.',
  },
} satisfies SameKeys<typeof english>;

export const areaCommands = {
  createDeliveryArea: { done: 'Ychwanegwyd yr ardal' },
  updateDeliveryArea: { done: 'Newidiwyd yr ardal' },
} satisfies SameKeys<typeof englishCommands>;
