import type { commands as english } from '../en/commands';
import type { SameKeys } from '../shape';

/** Y blwch deialog lle rhoddir gorchymyn cylch bywyd. */
export const commands = {
  send: 'Cadw',
  cancel: 'Canslo',
  sending: 'Wrthi’n cadw',
  done: 'Wedi’i gadw',
  failed: 'Ni ellid cadw hwn',
  checkAnswers: 'Gwiriwch yr atebion sydd wedi’u nodi isod.',
  warningsTitle: 'Gwiriwch cyn parhau',
  confirmWarnings: 'Rwyf wedi gwirio hyn ac am ei gadw fel y mae',
  confirmFirst: 'Cadarnhewch eich bod wedi gwirio’r pwyntiau uchod',
  reason: { label: 'Pam y newidir hyn?', help: 'Cedwir gyda hanes y cofnod.' },
} satisfies SameKeys<typeof english>;
