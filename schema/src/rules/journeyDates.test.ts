import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar';
import { type CommandName, commandLabels } from './commandLabels';
import { checkDates, type Dates } from './journeyDates';

const today = '2026-06-10';

describe('dates of the journey', () => {
  it('keep a start from standing before its referral, in both languages', () => {
    const dates = {
      referredOn: '2026-06-03',
      acknowledgedOn: '2026-06-04',
      startedOn: '2026-06-02',
    };
    expect(checkDates('startReferral', dates, today)).toEqual({
      startedOn: {
        en: 'The start date cannot be before the date of the referral (3 June 2026).',
        cy: 'Ni all y dyddiad dechrau fod cyn dyddiad yr atgyfeiriad (3 Mehefin 2026).',
      },
    });
    expect(checkDates('startReferral', { ...dates, startedOn: '2026-06-04' }, today)).toEqual({});
  });

  it('keep facts out of the future, an assignment included, since nothing can be taken back', () => {
    expect(checkDates('recordSession', { heldOn: '2026-06-11' }, today).heldOn?.en).toBe(
      'The date of the session cannot be in the future.',
    );
    const plan = { firstDay: '2026-07-01', periodStartsOn: '2026-05-01' };
    expect(checkDates('assignSpecialist', plan, today)).toHaveProperty('startsOn');
  });

  it('keep the end from standing before what is recorded, or support would lie outside the journey', () => {
    const journey = { startedOn: '2026-03-02', lastRecordedOn: '2026-05-20' };
    for (const command of ['endParticipation', 'correctEnd'] as const) {
      const on = (endedOn: string) => checkDates(command, { ...journey, endedOn }, today);
      expect(on('2026-05-19').endedOn?.en).toContain('last day of support recorded (20 May 2026)');
      expect(on('2026-05-20')).toEqual({});
    }
  });

  it('keep a corrected start from leaving support outside the journey', () => {
    const journey = { acknowledgedOn: '2026-03-02', firstRecordedOn: '2026-03-09' };
    const on = (startedOn: string) => checkDates('correctStart', { ...journey, startedOn }, today);
    expect(on('2026-03-01').startedOn?.en).toContain('before the date of acknowledgement');
    expect(on('2026-03-10').startedOn?.en).toContain('after the first day of support recorded');
    expect(on('2026-03-09')).toEqual({});
  });

  it('keep a session within the journey, or it would count for a month without support', () => {
    const journey = { startedOn: '2026-03-02', endedOn: '2026-05-29' };
    const on = (heldOn: string) => checkDates('recordSession', { ...journey, heldOn }, today);
    expect(on('2026-03-02')).toEqual({});
    expect(on('2026-05-29')).toEqual({});
    expect(on('2026-03-01').heldOn?.en).toContain('before the start date');
    expect(on('2026-05-30').heldOn?.en).toContain('after the end date');
  });

  it('name the input field at fault, or a form could not show the message beside it', () => {
    const interval = { startedOn: '2026-03-02', periodStartsOn: '2026-04-01' };
    expect(
      checkDates('changeModel', { ...interval, firstDay: '2026-03-31' }, today),
    ).toHaveProperty('startsOn');
    expect(
      checkDates('resumeParticipation', { ...interval, lastDay: '2026-03-31' }, today),
    ).toHaveProperty('endsOn');
    const job = { startedOn: '2026-03-02', jobStartedOn: '2026-03-01' };
    expect(checkDates('startJob', job, today)).toHaveProperty('startedOn');
    const pay = { periodFrom: '2026-06-02', periodTo: '2026-06-01' };
    expect(checkDates('recordEarnings', pay, today)).toHaveProperty('periodFrom');
  });

  it('do not tell a date of birth', () => {
    const dates = { dateOfBirth: '2026-06-09', submittedOn: '2026-06-08' };
    expect(checkDates('submitExpressionOfInterest', dates, today).submittedOn).toEqual({
      en: 'The date of the expression of interest cannot be before the date of birth.',
      cy: 'Ni all dyddiad y mynegiant o ddiddordeb fod cyn y dyddiad geni.',
    });
  });

  it('accept a whole journey in order, however short or long its steps', () => {
    const order = [
      'dateOfBirth',
      'submittedOn',
      'preScreenOn',
      'initialMeetingOn',
      'notReferredOn',
      'referredOn',
      'inputOn',
      'acknowledgedOn',
      'rejectedOn',
      'cancelledOn',
      'startedOn',
      'firstRecordedOn',
      'keyedIntoPrapOn',
      'periodStartsOn',
      'jobStartedOn',
      'periodFrom',
      'periodTo',
      'heldOn',
      'contactedOn',
      'achievedOn',
      'approvedOn',
      'jobEndedOn',
      'lastRecordedOn',
      'endedOn',
    ] as const;
    const gaps = fc.array(fc.nat(20), { minLength: order.length, maxLength: order.length });
    fc.assert(
      fc.property(gaps, (days) => {
        let date = '2025-01-01';
        const dates: Dates = {};
        order.forEach((name, index) => {
          date = addDays(date, days[index] ?? 0);
          dates[name] = date;
        });
        dates.firstDay = dates.periodStartsOn;
        dates.lastDay = dates.periodStartsOn;
        for (const command of Object.keys(commandLabels) as CommandName[]) {
          expect(checkDates(command, dates, addDays(date, 1)), command).toEqual({});
        }
      }),
    );
  });
});
