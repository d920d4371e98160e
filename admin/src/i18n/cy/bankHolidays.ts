import type {
  bankHolidays as english,
  bankHolidayCommands as englishCommands,
} from '../en/bankHolidays';
import type { SameKeys } from '../shape';

export const bankHolidays = {
  name: 'Gŵyl banc |||| Gwyliau banc',
  intro:
    'Rhai Cymru a Lloegr. Nid ydynt yn ddiwrnodau gwaith lle bynnag y cyfrifir diwrnodau gwaith.',
  toCome: 'I ddod',
  noneToCome: 'Nid oes gŵyl banc i ddod wedi’i chofnodi.',
  past: 'Wedi bod',
  fields: { day: 'Diwrnod', weekday: 'Diwrnod yr wythnos', name: 'Enw', actions: 'Gweithredoedd' },
} satisfies SameKeys<typeof english>;

export const bankHolidayCommands = {
  createBankHoliday: {
    button: 'Ychwanegu gŵyl banc',
    title: 'Ychwanegu gŵyl banc',
    intro: 'Mae dyddiadau sy’n dal yn agored yn symud gyda hi.',
    done: 'Ychwanegwyd yr ŵyl banc',
    fields: { day: 'Diwrnod', nameEn: 'Enw yn Saesneg', nameCy: 'Enw yn Gymraeg' },
  },
  deleteBankHoliday: {
    button: 'Tynnu',
    buttonOf: 'Tynnu %{day}',
    title: 'Tynnu’r ŵyl banc ar %{day}?',
    intro: 'Daw’n ddiwrnod gwaith eto.',
    submit: 'Tynnu',
    done: 'Tynnwyd yr ŵyl banc',
  },
} satisfies SameKeys<typeof englishCommands>;
