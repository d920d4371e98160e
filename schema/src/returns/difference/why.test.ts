import { describe, expect, it } from 'vitest';
import { type Change, type Known, whyOf } from './why';

const journey = { subject: 'journey', referralId: 'journey' };
const changed = (changes: Change['changes'], over: Partial<Change> = {}): Change => ({
  table: 'referral',
  rowId: 'journey',
  action: 'update',
  changes,
  ...over,
});
const known = (changes: Change[], over: Partial<Known> = {}): Known => ({
  changes,
  madeLater: false,
  redefined: false,
  ...over,
});
const entered = (of: Known) => whyOf({ direction: 'entered', ...journey }, of);
const left = (of: Known) => whyOf({ direction: 'left', ...journey }, of);

describe('why somebody entered a figure', () => {
  it('is a late entry when the record was made, or a fact filled in, after the cut-off', () => {
    expect(entered(known([], { madeLater: true }))).toBe('late_entry');
    expect(entered(known([changed({ started_on: [null, '2026-10-12'] })]))).toBe('late_entry');
    const milestone = changed({}, { table: 'milestone', rowId: 'other', action: 'insert' });
    expect(entered(known([milestone]))).toBe('late_entry');
  });

  it('is a correction when a fact that was there became another one', () => {
    expect(entered(known([changed({ started_on: ['2026-11-02', '2026-10-30'] })]))).toBe(
      'correction',
    );
  });

  it('is not explained by the sessions of another month while something better is known', () => {
    const session = changed({}, { table: 'session', rowId: 'session', action: 'insert' });
    const model = changed({ model: ['ips', 'seqf'] }, { table: 'model_period', rowId: 'model' });
    expect(entered(known([session, model]))).toBe('correction');
    expect(entered(known([session]))).toBe('late_entry');
  });
});

describe('why somebody left a figure', () => {
  it('is a withdrawal when a fact was taken back or the journey cancelled', () => {
    expect(left(known([changed({ started_on: ['2026-10-12', null] })]))).toBe('withdrawal');
    expect(left(known([changed({ cancelled_on: [null, '2026-10-20'] })]))).toBe('withdrawal');
  });

  it('is a withdrawal when the only meeting was taken back, although a blank was filled as well', () => {
    const session = changed({}, { table: 'session', rowId: 'session', action: 'delete' });
    const keyed = changed({ keyed_into_prap_on: [null, '2026-11-04'] });
    expect(left(known([keyed, session]))).toBe('withdrawal');
  });

  it('is a late entry when an end was entered late', () => {
    expect(left(known([changed({ ended_on: [null, '2026-10-20'] })]))).toBe('late_entry');
  });
});

describe('why somebody entered or left a figure of people without a record', () => {
  const session = (action: Change['action'], changes: Change['changes'] = {}) =>
    changed(changes, { table: 'session', rowId: 'session', action });
  const keyed = changed({ keyed_into_prap_on: [null, '2026-11-04'] });
  const without = { without: ['session'] };

  it('turns around what the record did: one taken back brings in, one made late takes out', () => {
    expect(entered(known([keyed, session('delete')], without))).toBe('withdrawal');
    expect(left(known([session('insert')], without))).toBe('late_entry');
  });

  it('is a correction when the record became another one', () => {
    const moved = session('update', { held_on: ['2026-10-30', '2026-11-02'] });
    expect(entered(known([keyed, moved], without))).toBe('correction');
    expect(left(known([session('delete'), moved], without))).toBe('correction');
  });

  it('is not explained by a record that can only have done the opposite', () => {
    const started = changed({ started_on: ['2026-11-02', '2026-10-30'] });
    expect(entered(known([session('insert'), started], without))).toBe('correction');
    const noted = session('update', { summary: [null, 'Met at the library'] });
    expect(entered(known([noted, started], without))).toBe('correction');
    const end = changed({ ended_on: [null, '2026-09-20'] });
    expect(left(known([session('delete'), end], without))).toBe('late_entry');
    expect(entered(known([session('delete')], { ...without, madeLater: true }))).toBe('late_entry');
  });
});

describe('why somebody entered or left', () => {
  it('is a merge when the journey went to another person', () => {
    const merged = changed({ participant_id: ['one', 'other'] });
    expect(left(known([merged]))).toBe('merge');
    expect(entered(known([merged, changed({ cohort: ['a', 'b'] })]))).toBe('merge');
  });

  it('is the definition when that changed and the journey did not', () => {
    const session = changed({}, { table: 'session', rowId: 'session', action: 'insert' });
    expect(entered(known([session], { redefined: true }))).toBe('definition_change');
    const corrected = changed({ cohort: ['out_of_work', 'in_work_retention'] });
    expect(left(known([corrected], { redefined: true }))).toBe('correction');
  });

  it('is unknown where the records do not say', () => {
    expect(left(known([]))).toBe('unknown');
  });
});
