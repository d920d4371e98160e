import { describe, expect, it } from 'vitest';
import { inForce, latestOf } from './inForce';

const setting = (accountableBodyId: string | null, validFrom: string, value: string) => ({
  accountableBodyId,
  validFrom,
  value,
});

const settings = [
  setting(null, '2025-01-01', 'national, old'),
  setting(null, '2026-04-01', 'national, new'),
  setting('kent', '2025-06-01', 'own'),
  setting('kent', '2026-12-01', 'own, to come'),
  setting('essex', '2026-01-01', 'of others'),
];

describe('the value in force', () => {
  it('is the own one even where the national one began later', () => {
    expect(inForce(settings, 'kent', '2026-11-23')?.value).toBe('own');
  });

  it('changes on the day that a new one begins', () => {
    expect(inForce(settings, 'kent', '2026-11-30')?.value).toBe('own');
    expect(inForce(settings, 'kent', '2026-12-01')?.value).toBe('own, to come');
  });

  it('is national where there is no own one yet, or nobody to own it', () => {
    expect(inForce(settings, 'kent', '2025-05-31')?.value).toBe('national, old');
    expect(inForce(settings, null, '2026-11-23')?.value).toBe('national, new');
  });

  it('is none before the first one', () => {
    expect(latestOf(settings, null, '2024-12-31')).toBeUndefined();
  });
});
