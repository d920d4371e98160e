import { describe, expect, it } from 'vitest';
import { type CaseloadRow, whoNeedsMe } from './reasons';
import { limitsOn } from './workLists';

const limits = limitsOn('2026-11-23');
const row = (id: string, changes: Partial<CaseloadRow> = {}): CaseloadRow => ({
  id,
  participant: null,
  status: 'in_support',
  startedOn: '2026-03-02',
  lastContactOn: '2026-11-10',
  daysSinceContact: 13,
  contactOwedThisMonth: false,
  nextReviewOn: '2027-03-01',
  supportEndDue: '2027-09-01',
  projectedHigherOn: null,
  ...changes,
});

describe('who needs me today', () => {
  it('leaves out people for whom nothing is due', () => {
    expect(whoNeedsMe([row('fine')], limits)).toEqual([]);
  });

  it('says why, up to and including the last day that counts as near', () => {
    const [due] = whoNeedsMe([row('due', { nextReviewOn: '2026-11-30' })], limits);
    expect(due?.reasons).toEqual([{ kind: 'reviewDue', on: '2026-11-30' }]);
    expect(whoNeedsMe([row('later', { nextReviewOn: '2026-12-01' })], limits)).toEqual([]);
  });

  it('puts first whoever has the most reasons, then whoever waited longest', () => {
    const owed = { contactOwedThisMonth: true };
    const order = whoNeedsMe(
      [
        row('short', { ...owed, daysSinceContact: 24 }),
        row('long', { ...owed, daysSinceContact: 40 }),
        row('two', { ...owed, daysSinceContact: 23, supportEndDue: '2026-12-20' }),
      ],
      limits,
    ).map((needing) => needing.row.id);
    expect(order).toEqual(['two', 'long', 'short']);
  });
});
