import { measures } from '@placewell/prisma/reference';
import { z } from 'zod';
import { can } from '../access/roles';
import { builder } from '../core/builder';
import { badInput, notFound } from '../core/errors';
import { id } from '../core/fields';
import { inputType } from '../core/inputs';
import { parseInput } from '../core/parse';
import { actorOf } from '../core/reads';
import { periodFields, periodsAsked } from './input';
import {
  type FoundCount,
  type JourneyFigure,
  journeyFiguresOf,
  journeyFiguresStatement,
} from './journeyFigures';

const JourneyFigureType = builder.objectRef<JourneyFigure>('JourneyFigure').implement({
  description: 'A part of a measure that counts a journey in a period.',
  fields: (t) => ({
    measure: t.exposeID('measureId', { nullable: false, description: 'Which measure.' }),
    part: t.exposeString('part', { nullable: false, description: 'numerator or denominator.' }),
    day: t.expose('day', {
      type: 'Date',
      nullable: false,
      description: 'The first day by which it counts.',
    }),
  }),
});

const journeyFiguresInput = z.object({
  referralId: id('The journey.'),
  ...periodFields,
});

const oneOnly = {
  en: 'Ask about one period.',
  cy: 'Gofynnwch am un cyfnod.',
};

builder.queryField('journeyFigures', (t) =>
  t.field({
    type: [JourneyFigureType],
    nullable: false,
    description: 'Every measure that counts a journey in a period, above or below the line.',
    authScopes: { permission: 'participant.read' },
    extensions: { permission: 'participant.read' },
    args: {
      input: t.arg({
        type: inputType('JourneyFiguresInput', journeyFiguresInput),
        required: true,
        description: 'Which journey, and when.',
      }),
    },
    resolve: async (_root, args, context) => {
      const actor = actorOf(context);
      const input = parseInput(journeyFiguresInput, args.input);
      const periods = periodsAsked(input, context.today);
      if (periods.length !== 1) throw badInput({ from: oneOnly });
      const request = {
        actor,
        measures: measures.filter(({ permission }) => !permission || can(actor, permission)),
        periods,
        breakdown: [],
        filters: [],
        basis: input.period === 'to_date' ? ('to_date' as const) : ('period' as const),
        maturedMonths: 12,
        today: context.today,
      };
      const [[row] = []] = await context.database.readAs(actor, [
        journeyFiguresStatement(request, input.referralId),
      ]);
      if (!row) throw notFound();
      return journeyFiguresOf(row.rows as FoundCount[], request);
    },
  }),
);
