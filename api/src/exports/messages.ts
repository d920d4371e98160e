import type { Text } from '../messages';

/** What exports say to whoever asks for one. */
export const messages = {
  foreignPage: {
    en: 'Exports can be taken from our own pages only, or with an API key.',
    cy: 'Dim ond o’n tudalennau ni, neu gydag allwedd API, y gellir cymryd allforion.',
  },
  tooMany: {
    en: 'You have taken many exports. Try again in {minutes} minutes.',
    cy: 'Rydych wedi cymryd llawer o allforion. Rhowch gynnig arall arni ymhen {minutes} munud.',
  },
  stillRunning: {
    en: 'Another export of yours is still running. Wait until it has ended.',
    cy: 'Mae allforyn arall gennych yn dal i redeg. Arhoswch nes iddo orffen.',
  },
} satisfies Record<string, Text>;
