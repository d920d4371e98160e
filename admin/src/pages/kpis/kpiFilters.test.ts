import { describe, expect, it } from 'vitest';
import type { Figure, Measure } from '../../shared/figures/figures';
import { addressOf, basisOf, canNarrow, figuresInput, kpiFiltersOf, kpiPath } from './kpiFilters';

const today = '2026-11-28';
const of = (search: string) => kpiFiltersOf(new URLSearchParams(search), today);

describe('what a page of KPIs shows', () => {
  it('is usually the last year by month, to date', () => {
    expect(of('')).toEqual({
      period: 'month',
      from: '2025-12-01',
      to: '2026-11-01',
      basis: 'to_date',
      maturedMonths: 12,
      measure: null,
      breakdown: null,
      rows: {},
    });
  });

  it('comes from the address, so that a link brings it back', () => {
    const filters = of(
      'period=quarter&from=2026-04-01&to=2026-09-01&basis=matured&maturedMonths=6&measure=B3.04&model=ips&partner=p1',
    );
    expect(filters).toMatchObject({
      period: 'quarter',
      from: '2026-04-01',
      to: '2026-09-01',
      basis: 'matured',
      maturedMonths: 6,
      measure: 'B3.04',
      rows: { partner: 'p1', model: 'ips' },
    });
  });

  it('falls back to the usual where the address makes no sense', () => {
    const nonsense = of('period=week&from=2027-01-01&to=2031-01-01&basis=guess&maturedMonths=500');
    expect(nonsense).toEqual(of(''));
    expect(of('from=2010-01-01').from).toBe('2025-12-01');
    expect(of('period=financial_year').from).toBe('2024-12-01');
  });

  it('stands in links without what is usual', () => {
    expect(kpiPath({ measure: 'B3.02', partner: null })).toBe('/kpis?measure=B3.02');
    expect(kpiPath({})).toBe('/kpis');
  });
});

describe('the question to the API', () => {
  it('never asks a profile for matured cohorts, nor what is monitored for anything but its period', () => {
    const matured = { basis: 'matured' } as const;
    expect(basisOf('B3.01', matured)).toBe('to_date');
    expect(basisOf('B3.02', matured)).toBe('matured');
    expect(basisOf('B3.08', matured)).toBe('matured');
    expect(basisOf('B2.07', { basis: 'to_date' })).toBe('to_date');
    expect(basisOf('A4.03', matured)).toBe('period');
    expect(basisOf('B3.01', { basis: 'period' })).toBe('period');
  });

  it('carries the chosen rows as filters', () => {
    expect(figuresInput(['B3.02'], of('basis=matured&cohort=out_of_work'), ['partner'])).toEqual({
      measures: ['B3.02'],
      period: 'month',
      from: '2025-12-01',
      to: '2026-11-01',
      basis: 'matured',
      maturedMonths: 12,
      filters: [{ dimension: 'cohort', values: ['out_of_work'] }],
      breakdown: ['partner'],
    });
  });

  it('leaves out measures that cannot be narrowed to the chosen rows', () => {
    const measure = { dimensions: [{ name: 'partner' }] } as unknown as Measure;
    expect(canNarrow(measure, { partner: 'p1' })).toBe(true);
    expect(canNarrow(measure, { partner: 'p1', model: 'ips' })).toBe(false);
  });

  it('is asked again just so for the people behind a figure, its part among the filters', () => {
    const figure = {
      measure: 'B3.02',
      from: '2026-10-01',
      to: '2026-10-31',
      dimensions: [{ name: 'partner', value: null }],
    } as unknown as Figure;
    expect(addressOf(figure, of('model=ips'))).toEqual({
      measure: 'B3.02',
      period: 'month',
      from: '2026-10-01',
      to: '2026-10-31',
      basis: 'to_date',
      maturedMonths: 12,
      filters: [
        { dimension: 'model', values: ['ips'] },
        { dimension: 'partner', values: [null] },
      ],
    });
  });
});
