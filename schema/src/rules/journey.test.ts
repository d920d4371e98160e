import { codesOf } from '@placewell/prisma/reference';
import { describe, expect, it } from 'vitest';
import { type CommandName, commandLabels } from './commandLabels';
import {
  allowedCommands,
  allowedIn,
  type JourneyStatus,
  refusal,
  stepsToTakeBack,
} from './journey';

const statuses: JourneyStatus[] = [
  null,
  ...codesOf('expression_status'),
  ...codesOf('referral_status'),
];
const commands = Object.keys(commandLabels) as CommandName[];

describe('life cycle', () => {
  it('leads from the first interest to the end, one step after the other', () => {
    const steps: [JourneyStatus, CommandName][] = [
      [null, 'submitExpressionOfInterest'],
      ['submitted', 'recordPreScreen'],
      ['pre_screen_passed', 'recordInitialMeeting'],
      ['initial_meeting_held', 'makeReferral'],
      ['awaiting_acknowledgement', 'acknowledgeReferral'],
      ['acknowledged', 'startReferral'],
      ['in_support', 'recordSession'],
      ['in_support', 'startJob'],
      ['in_work_support', 'recordEarnings'],
      ['in_work_support', 'confirmMilestone'],
      ['in_work_support', 'endParticipation'],
      ['ended', 'submitExpressionOfInterest'],
    ];
    for (const [status, command] of steps) expect(refusal(command, status), command).toBeNull();
  });

  it('refuses to skip a step, or a start would have no referral behind it', () => {
    const skips: [JourneyStatus, CommandName][] = [
      ['submitted', 'makeReferral'],
      ['pre_screen_failed', 'recordInitialMeeting'],
      ['not_referred', 'makeReferral'],
      ['awaiting_acknowledgement', 'startReferral'],
      ['acknowledged', 'rejectReferral'],
      ['acknowledged', 'recordSession'],
      ['rejected', 'acknowledgeReferral'],
      ['in_support', 'cancelReferral'],
      ['in_support', 'submitExpressionOfInterest'],
      ['paused', 'pauseParticipation'],
      ['ended', 'endParticipation'],
      ['ended', 'pauseParticipation'],
    ];
    for (const [status, command] of skips) expect(refusal(command, status), command).not.toBeNull();
  });

  it('takes facts of the support after the end, since they are often entered late', () => {
    const steps = allowedCommands('ended').filter((name) => !/^takeBack|^correct/.test(name));
    expect(steps).toEqual([
      'submitExpressionOfInterest',
      'updateStartDetails',
      'markKeyedIntoPrap',
      'recordFurtherSupport',
      'recordSession',
      'recordEmployerContact',
      'startJob',
      'endJob',
      'recordEarnings',
      'confirmMilestone',
    ]);
  });

  it('says in both languages what is possible instead', () => {
    expect(refusal('startReferral', 'awaiting_acknowledgement')).toEqual({
      en: '"Start on the programme" is not possible while the status is "Awaiting acknowledgement". Possible now: Acknowledge the referral; Reject the referral; Cancel the referral; Assign a specialist.',
      cy: 'Nid yw "Dechrau ar y rhaglen" yn bosibl tra bo\'r statws yn "Yn aros am gydnabyddiaeth". Yn bosibl nawr: Cydnabod yr atgyfeiriad; Gwrthod yr atgyfeiriad; Canslo\'r atgyfeiriad; Neilltuo arbenigwr.',
    });
  });

  it('has for every status and command one answer, and never an unfilled place', () => {
    for (const status of statuses) {
      const allowed = allowedCommands(status);
      for (const command of commands) {
        const message = refusal(command, status);
        expect(message === null, `${command} in ${status}`).toBe(allowed.includes(command));
        if (message) expect(message.en + message.cy).not.toMatch(/[{}]/);
      }
    }
  });

  it('knows a way back from every step, the last one first', () => {
    expect(stepsToTakeBack('awaiting_acknowledgement', false)).toEqual([]);
    expect(stepsToTakeBack('acknowledged', false)).toEqual(['acknowledgement']);
    expect(stepsToTakeBack('rejected', false)).toEqual(['rejection']);
    expect(stepsToTakeBack('cancelled', false)).toEqual(['cancellation']);
    expect(stepsToTakeBack('paused', false)).toEqual(['start']);
    expect(stepsToTakeBack('in_support', true)).toEqual(['keying']);
    expect(stepsToTakeBack('ended', true)).toEqual(['end', 'keying']);
  });

  it('reaches every command from some status', () => {
    for (const command of commands) expect(allowedIn[command].length, command).toBeGreaterThan(0);
  });

  it('heeds the facts beside the status', () => {
    expect(refusal('extendSupport', 'in_support', { extensionsLeft: 1 })).toBeNull();
    expect(refusal('extendSupport', 'in_support', { extensionsLeft: 0 })?.en).toContain(
      'every extension',
    );
    expect(refusal('endJob', 'in_work_support', { openJobs: 0 })?.en).toBe('No job is open.');
    expect(allowedCommands('in_support', { keyedIntoPrap: true })).not.toContain(
      'markKeyedIntoPrap',
    );
    const finding = { initialMeetingFinding: 'not_suitable' };
    expect(refusal('makeReferral', 'initial_meeting_held', finding)).not.toBeNull();
    expect(refusal('decideNotToRefer', 'initial_meeting_held', finding)).toBeNull();
  });
});
