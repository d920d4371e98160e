import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('a downloaded list', () => {
  it('keeps commas, quotes and lines inside their cells', () => {
    expect(toCsv([['a,b', 'say "hi"', 'one\ntwo', null, 3.5]])).toBe(
      '\uFEFF"a,b","say ""hi""","one\ntwo",,3.5\r\n',
    );
  });

  it.each(['=1+1', '+44', '-2', '@sum', '\tx', '\n=1', '＝1+1'])(
    'cannot run %j as a formula',
    (text) => {
      expect(toCsv([[text]])).toContain(`'${text}`);
    },
  );

  it('leaves figures as figures', () => {
    expect(toCsv([[-2]])).toBe('\uFEFF-2\r\n');
  });
});
