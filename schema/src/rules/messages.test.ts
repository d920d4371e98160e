import { describe, expect, it } from 'vitest';
import { fill, join, say, sentence } from './messages';

const due = { en: 'due on {date}', cy: 'i fod ar {date}' };
const date = { en: '3 March', cy: '3 Mawrth' };

describe('messages', () => {
  it('are filled in the language of the reader, also where a message fills a message', () => {
    expect(say('en', due, { date })).toBe('due on 3 March');
    expect(say('cy', due, { date })).toBe('i fod ar 3 Mawrth');
    expect(sentence(fill(due, { date }))).toEqual({
      en: 'Due on 3 March',
      cy: 'I fod ar 3 Mawrth',
    });
  });

  it('show a place that nothing fills, so that it is noticed', () => {
    expect(say('en', due)).toBe('due on {date}');
  });

  it('fill a value that looks like a place as it is', () => {
    expect(say('en', { en: '{a}', cy: '{a}' }, { a: '{b}', b: 'no' })).toBe('{b}');
  });

  it('join into one', () => {
    expect(join([date, date])).toEqual({ en: '3 March; 3 March', cy: '3 Mawrth; 3 Mawrth' });
  });
});
