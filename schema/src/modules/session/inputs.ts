import { z } from 'zod';
import { codeOf, codesOf, day, id, partnerReference, prose, version } from '../../core/fields';
import { sessionMinutes } from '../../rules/fields';

const details = {
  heldOn: day('The day it was held or should have been.'),
  minutes: sessionMinutes().meta({
    description: 'How long it lasted, in minutes; 0 when the person did not attend.',
  }),
  mode: codeOf('support_mode', 'How it was held.'),
  contents: codesOf('support_content', 'What the support was about.'),
  attendance: codeOf('attendance', 'Whether the person attended.'),
  specialistId: id('Who held it; left out, the specialist assigned.').optional(),
  note: prose('A note for colleagues. Write nothing you would not show the person.').optional(),
};

export const recordSessionInput = z.object({
  referralId: id('The journey the session belongs to.'),
  ...details,
  partnerReference: partnerReference(),
});

export const correctSessionInput = z.object({
  id: id('The session.'),
  version: version(),
  ...details,
});
