import { describe, expect, it } from 'vitest';
import { filtersOf, kpiInput, kpiPath } from './kpiFilters';

const today = '2026-11-23';
const filters = (search = '') => filtersOf(new URLSearchParams(search), today);

describe('the address of the KPI page', () => {
  it('means the last twelve months, to date, when it says nothing', () => {
    expect(filters()).toMatchObject({ from: '2025-12-01', to: '2026-11-01', basis: 'to_date' });
  });

  it('brings back what was chosen, so that a link shows a colleague the same figures', () => {
    const path = kpiPath({
      from: '2026-04-01',
      to: '2026-09-01',
      basis: 'in_month',
      partnerId: 'orchard',
    });
    expect(filters(path.split('?')[1])).toMatchObject({
      from: '2026-04-01',
      to: '2026-09-01',
      basis: 'in_month',
      partnerId: 'orchard',
    });
  });

  it('never asks for months to come, back to front, or more than the API gives', () => {
    expect(filters('from=2027-01-01&to=2027-03-01')).toMatchObject({
      from: '2025-12-01',
      to: '2026-11-01',
    });
    expect(filters('from=2026-10-01&to=2026-09-01').from).toBe('2025-10-01');
    expect(filters('from=2016-01-01').from).toBe('2025-12-01');
    expect(filters('from=tomorrow').from).toBe('2025-12-01');
  });
});

describe('the question to the API', () => {
  it('holds the chosen rows only, and one month for a breakdown', () => {
    const chosen = filters('from=2026-04-01&partnerId=orchard');
    expect(kpiInput(chosen)).toEqual({
      from: '2026-04-01',
      to: '2026-11-01',
      basis: 'to_date',
      partnerId: 'orchard',
    });
    expect(kpiInput(chosen, 'cohort')).toMatchObject({ from: '2026-11-01', breakdown: 'cohort' });
  });
});
