import { correctAssessment, takeBackDecision } from '../../commands/corrections';
import * as commands from '../../commands/expression';
import type { Action } from '../referrals/journey/actions';
import type { ExpressionFacts } from './types';

const inWork = ['employee', 'self_employed'];

/** The answers that an expression of interest holds, as its form starts with them. */
type Answers = ExpressionFacts & Record<string, unknown>;

type Maker = (expression: Answers, today: string) => Action;

const fixedOf = ({ id, version }: ExpressionFacts) => ({ expressionOfInterestId: id, version });

const makers: Readonly<Record<string, Maker>> = {
  recordPreScreen: (expression, today) => ({
    command: commands.recordPreScreen,
    fixed: fixedOf(expression),
    defaults: { preScreenOn: today },
  }),
  recordInitialMeeting: (expression, today) => ({
    command: commands.recordInitialMeeting,
    fixed: fixedOf(expression),
    defaults: { initialMeetingOn: today },
  }),
  makeReferral: (expression, today) => ({
    command: commands.makeReferral,
    fixed: fixedOf(expression),
    defaults: {
      referredOn: today,
      inputOn: today,
      cohort: inWork.includes(expression.declaredEmploymentStatus)
        ? 'in_work_retention'
        : 'out_of_work',
    },
  }),
  decideNotToRefer: (expression, today) => ({
    command: commands.decideNotToRefer,
    fixed: fixedOf(expression),
    defaults: { notReferredOn: today },
  }),
  correctAssessment: (expression) => {
    const recorded = {
      preScreenOn: expression.preScreenOn,
      initialMeetingOn: expression.initialMeetingOn,
      notReferredOn: expression.notReferredOn,
      notReferredReason: expression.notReferredReason,
    };
    return {
      command: correctAssessment(recorded),
      fixed: fixedOf(expression),
      defaults: recorded,
    };
  },
  takeBackDecision: (expression) => ({
    command: takeBackDecision,
    fixed: fixedOf(expression),
  }),
};

const change: Maker = (expression) => ({
  command: commands.updateExpressionOfInterest,
  fixed: { id: expression.id, version: expression.version },
  defaults: expression,
});

const usualIn: Readonly<Record<string, readonly string[]>> = {
  submitted: ['recordPreScreen'],
  pre_screen_passed: ['recordInitialMeeting', 'makeReferral'],
  pre_screen_failed: ['decideNotToRefer'],
  initial_meeting_held: ['makeReferral', 'decideNotToRefer'],
};

/**
 * What the viewer may do with an expression of interest now, the usual first. Its answers are changed only where the
 * page holds them all, since a change replaces them.
 */
export function actionsOfExpression(
  expression: ExpressionFacts,
  today: string,
  holdsAnswers = false,
): Action[] {
  const first = usualIn[expression.status] ?? [];
  const allowed = expression.availableCommands;
  const names = [
    ...first.filter((name) => allowed.includes(name)),
    ...allowed.filter((name) => !first.includes(name)),
  ];
  const known = holdsAnswers ? { ...makers, updateExpressionOfInterest: change } : makers;
  return names.flatMap((name) => known[name]?.(expression as Answers, today) ?? []);
}
