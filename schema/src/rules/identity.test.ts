import { describe, expect, it } from 'vitest';
import type { Checked } from './checked';
import { checkEmail, checkPhone } from './contact';
import { checkName } from './names';
import { checkPostcode } from './postcode';

const tidied = (result: Checked) => (result.ok ? result.value : null);

describe('postcode', () => {
  it('is stored in one form, or the same address would be two', () => {
    for (const typed of ['me141xq', 'ME14 1XQ', ' Me14  1xQ ']) {
      expect(tidied(checkPostcode(typed)), typed).toBe('ME14 1XQ');
    }
    expect(tidied(checkPostcode('w1a0ax'))).toBe('W1A 0AX');
    expect(tidied(checkPostcode('gir0aa'))).toBe('GIR 0AA');
  });

  it('is refused when it cannot exist', () => {
    for (const typed of ['ME14', 'QE1 1AA', 'ME14 1C', 'M14 XQ1', 'ME14 1CQ', '']) {
      expect(checkPostcode(typed).ok, typed).toBe(false);
    }
  });
});

describe('name', () => {
  it('may have the letters and signs that names have in Wales and elsewhere', () => {
    for (const name of ["O'Neill", 'Siân Llŷr-ap-Gwên', 'Nguyễn Thị', 'J. R.', 'Ó Súilleabháin']) {
      expect(tidied(checkName(name)), name).toBe(name);
    }
  });

  it('is tidied, or one person would be found under two spellings', () => {
    expect(tidied(checkName('  Ann   Marie '))).toBe('Ann Marie');
    expect(tidied(checkName('Sia\u0302n'))).toBe('Si\u00e2n');
  });

  it('is refused when it is no name', () => {
    for (const text of ['', '   ', '-', 'A1', 'Ann<b>', 'Ann\u0000', 'a'.repeat(101)]) {
      expect(checkName(text).ok, text).toBe(false);
    }
  });
});

describe('contact details', () => {
  it('accept the numbers that people give, with their spacing', () => {
    for (const phone of ['01632 960 001', '+44 7700 900123', '(01632) 960001']) {
      expect(tidied(checkPhone(phone)), phone).toBe(phone);
    }
  });

  it('refuse what cannot be rung or written to', () => {
    for (const phone of ['960001', 'ring me', '+44 7700 900123 456789', '01632x960001']) {
      expect(checkPhone(phone).ok, phone).toBe(false);
    }
    for (const email of ['ann', 'ann@', 'ann@example', `${'a'.repeat(250)}@example.org`]) {
      expect(checkEmail(email).ok, email).toBe(false);
    }
    expect(tidied(checkEmail(' ann@example.org '))).toBe('ann@example.org');
  });
});
