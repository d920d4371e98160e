import { permitted } from '../../access/available';
import { builder } from '../../core/builder';
import type { Row } from '../../core/models';
import { computedField } from '../../core/record';
import { allowedCommands, type ReferralStatus, stepsToTakeBack } from '../../rules/journey';
import { mayStart, mayWrite } from './load';
import { Referral } from './type';

const needs = {
  keyedIntoPrapOn: true,
  state: {
    select: {
      status: true,
      currentSpecialistId: true,
      inWork: true,
      jobCount: true,
      extensionsLeft: true,
    },
  },
};

interface State extends Row {
  status: ReferralStatus;
  currentSpecialistId: string | null;
  inWork: boolean;
  jobCount: number;
  extensionsLeft: number;
}

builder.objectField(Referral, 'availableCommands', (t) =>
  t.field({
    type: ['String'],
    nullable: false,
    description:
      'Names of the commands that the state of the journey allows now and that you may give, in the order of the life cycle.',
    extensions: { needs },
    resolve: ({ keyedIntoPrapOn, state }, _args, { actor }, { schema }) => {
      const now = state as State;
      const facts = {
        keyedIntoPrap: keyedIntoPrapOn !== null,
        openJobs: now.inWork ? now.jobCount : 0,
        extensionsLeft: now.extensionsLeft,
      };
      const commands = allowedCommands(now.status, facts).filter(
        (name) =>
          // A new expression of interest is about the person, not about this journey.
          name !== 'submitExpressionOfInterest' &&
          actor &&
          (name === 'startReferral' ? mayStart(actor, now) : mayWrite(actor, now)),
      );
      return permitted(schema, actor, commands);
    },
  }),
);

computedField(Referral, 'stepsToTakeBack', {
  type: ['String'],
  nullable: false,
  description:
    'Steps of the journey that takeBackStep takes back now: the last one first, and the keying of a start.',
  needs: { keyedIntoPrapOn: true, state: { select: { status: true } } },
  resolve: ({ keyedIntoPrapOn, state }) =>
    stepsToTakeBack((state as State).status, keyedIntoPrapOn !== null),
});
