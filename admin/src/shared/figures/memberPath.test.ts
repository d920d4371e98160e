import { expect, test } from 'vitest';
import { memberPath } from './memberPath';

test('a number leads to its members by measure, part, period, basis and one filter a value', () => {
  expect(
    memberPath({
      measure: 'B3.02',
      part: 'denominator',
      period: 'month',
      from: '2026-10-01',
      to: '2026-10-31',
      basis: 'matured',
      maturedMonths: 12,
      filters: [
        { dimension: 'model', values: ['ips', 'seqf'] },
        { dimension: 'localAuthority', values: [null] },
        { dimension: 'deliveryArea', values: [] },
      ],
    }),
  ).toBe(
    '/figures/members?measure=B3.02&part=denominator&period=month&from=2026-10-01&to=2026-10-31&basis=matured' +
      '&maturedMonths=12&filter=model%3Aips&filter=model%3Aseqf&filter=localAuthority%3A&filter=deliveryArea%3A',
  );
});

test('what is usual is said all the same, so that an address means one figure', () => {
  expect(memberPath({ measure: 'B2.12', period: 'to_date', to: '2026-11-28' })).toBe(
    '/figures/members?measure=B2.12&part=numerator&period=to_date&to=2026-11-28&basis=period',
  );
});
