import type { commands as english } from '../en/commands';
import type { SameKeys } from '../shape';

/** Y blwch deialog lle rhoddir gorchymyn cylch bywyd. */
export const commands = {
  changeOf: 'Newid %{name}',
  send: 'Cadw',
  cancel: 'Canslo',
  sending: 'Wrthi’n cadw',
  done: 'Wedi’i gadw',
  failed: 'Ni ellid cadw hwn',
  checkAnswers: 'Gwiriwch yr atebion sydd wedi’u nodi isod.',
  warningsTitle: 'Gwiriwch cyn parhau',
  confirmation: 'Pam mae hyn yn iawn er hynny?',
  confirmFirst: 'Nodwch pam, neu newidiwch yr atebion uchod',
  openKnownPerson: 'Agor cofnod y person sy’n hysbys',
  reason: { label: 'Pam y newidir hyn?', help: 'Cedwir gyda hanes y cofnod.' },
  saveView: {
    button: 'Cadw’r golwg hwn',
    title: 'Cadw’r golwg hwn',
    intro:
      'Mae’n cadw’r chwiliad, yr hidlyddion a’r drefn dan enw o’ch dewis. Dim ond chi fydd yn ei weld.',
    submit: 'Cadw',
    done: 'Golwg wedi’i gadw',
    fields: { name: 'Enw’r golwg' },
  },
} satisfies SameKeys<typeof english>;
