import { builder } from '../../core/builder';
import { inputType } from '../../core/inputs';
import { parseInput } from '../../core/parse';
import { actorOf } from '../../core/reads';
import { FigureType } from '../../measures/figuresQuery';
import { previewRuleInput } from './inputs';
import { type ChangedFact, type ChangedFigure, previewRule, type RulePreview } from './preview';

const FactType = builder.objectRef<ChangedFact>('RulePreviewFact').implement({
  description: 'A clock or a local milestone of one journey that a rule setting would change.',
  fields: (t) => ({
    referralId: t.exposeID('referralId', { nullable: false, description: 'The journey.' }),
    participantId: t.exposeID('participantId', { nullable: false, description: 'The person.' }),
    reference: t.exposeString('reference', {
      nullable: false,
      description: 'Pseudonymous reference of the person.',
    }),
    what: t.exposeString('what', {
      nullable: false,
      description:
        'support_end_due, tracking_end_due, record_close_due, early_leaver_until, or a type of milestone.',
    }),
    dayBefore: t.expose('dayBefore', {
      type: 'Date',
      nullable: true,
      description: 'The day as it is now; empty where there is none.',
    }),
    dayAfter: t.expose('dayAfter', {
      type: 'Date',
      nullable: true,
      description: 'The day as it would be; empty where there would be none.',
    }),
    penceBefore: t.exposeInt('penceBefore', {
      nullable: true,
      description: 'Of a milestone: the threshold kept with it now, in pence.',
    }),
    penceAfter: t.exposeInt('penceAfter', {
      nullable: true,
      description: 'Of a milestone: the threshold that would be kept with it, in pence.',
    }),
  }),
});

const FigureChangeType = builder.objectRef<ChangedFigure>('RulePreviewFigure').implement({
  description: 'A measure whose number to date a rule setting would change.',
  fields: (t) => ({
    before: t.field({
      type: FigureType,
      nullable: false,
      description: 'The figure as it is now.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: FigureType,
      nullable: false,
      description: 'The figure as it would be.',
      resolve: ({ after }) => after,
    }),
  }),
});

const PreviewType = builder.objectRef<RulePreview>('RulePreview').implement({
  description: 'What a rule setting would change, before it is saved.',
  fields: (t) => ({
    journeys: t.exposeInt('journeys', {
      nullable: false,
      description: 'Journeys of which anything would change.',
    }),
    clocks: t.exposeInt('clocks', {
      nullable: false,
      description: 'Journeys of which a clock would change.',
    }),
    milestones: t.exposeInt('milestones', {
      nullable: false,
      description: 'Local milestones that would be reached, change or be withdrawn.',
    }),
    factCount: t.exposeInt('factCount', {
      nullable: false,
      description: 'How many changes there are in all that you may see.',
    }),
    facts: t.field({
      type: [FactType],
      nullable: false,
      description: 'The changes of the page, in the order of the reference.',
      resolve: ({ facts }) => facts,
    }),
    figures: t.field({
      type: [FigureChangeType],
      nullable: false,
      description: 'Measures to date that would change, of what you may see.',
      resolve: ({ figures }) => figures,
    }),
    figuresCompared: t.exposeBoolean('figuresCompared', {
      nullable: false,
      description:
        'Whether measures were compared. False for a role that may not see figures: an empty list then says nothing about them.',
    }),
  }),
});

builder.queryField('rulePreview', (t) =>
  t.field({
    type: PreviewType,
    nullable: false,
    description:
      'What setting a rule would change: clocks, local milestones and measures. Nothing is saved; submitted returns are never changed by a rule.',
    authScopes: { permission: 'rule.manage' },
    extensions: { permission: 'rule.manage' },
    args: {
      input: t.arg({
        type: inputType('PreviewRuleInput', previewRuleInput),
        required: true,
        description: 'The setting, and which page of its changes.',
      }),
    },
    resolve: (_root, args, context) =>
      previewRule(context, actorOf(context), parseInput(previewRuleInput, args.input)),
  }),
);
