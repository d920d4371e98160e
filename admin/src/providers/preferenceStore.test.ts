// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createPreferenceStore } from './preferenceStore';

describe('what stays in the browser', () => {
  beforeEach(() => localStorage.clear());

  it('is how the console looks', () => {
    const store = createPreferenceStore();
    store.setup();
    store.setItem('locale', 'cy');
    store.setItem('participants.datatable', ['reference']);
    expect(JSON.stringify({ ...localStorage })).toContain('cy');
    expect(createPreferenceStore().getItem('participants.datatable')).toEqual(['reference']);
  });

  it('is never what somebody searched for', () => {
    const store = createPreferenceStore();
    store.setup();
    store.setItem('participants.listParams', { filter: { q: 'Pretend' } });
    store.setItem('anything.else', 'Pretend');
    expect(store.getItem('participants.listParams')).toEqual({ filter: { q: 'Pretend' } });
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Pretend');
  });

  it('is kept at sign-out, while the searches are forgotten', () => {
    const store = createPreferenceStore();
    store.setup();
    store.setItem('locale', 'cy');
    store.setItem('participants.listParams', { filter: { q: 'Pretend' } });
    store.reset();
    expect(store.getItem('locale')).toBe('cy');
    expect(store.getItem('participants.listParams')).toBeUndefined();
  });
});
