import { HttpError } from 'ra-core';
import { describe, expect, it, vi } from 'vitest';
import { createAuthProvider } from './authProvider';
import type { Viewer } from './viewer';

const viewer: Viewer = {
  id: 'u1',
  name: 'Jo Notreal',
  role: 'PARTNER_MANAGER',
  organisationId: 'o1',
  organisation: { id: 'o1', name: 'Works', nameCy: 'Gweithfeydd' },
  specialistId: null,
  partnerId: 'o1',
  locale: 'en',
  accountableBodyIds: [],
  permissions: ['participant.read'],
};

const requests = {
  signIn: vi.fn(async () => undefined),
  signOut: vi.fn(async () => undefined),
  changePassword: vi.fn(async () => undefined),
};

describe('the session', () => {
  it('asks who is signed in once, not before every page', async () => {
    const fetchViewer = vi.fn(async () => viewer);
    const provider = createAuthProvider(requests, fetchViewer);
    await provider.checkAuth({});
    await provider.getIdentity?.();
    expect(await provider.canAccess?.({ action: 'list', resource: 'participants' })).toBe(true);
    expect(await provider.canAccess?.({ action: 'list', resource: 'users' })).toBe(false);
    expect(fetchViewer).toHaveBeenCalledTimes(1);
  });

  it('asks again after signing in, so that no one keeps the rights of the one before', async () => {
    const fetchViewer = vi.fn(async () => viewer);
    const provider = createAuthProvider(requests, fetchViewer);
    await provider.getIdentity?.();
    await provider.login({ email: 'a@example.org', password: 'secret' });
    await provider.getIdentity?.();
    expect(fetchViewer).toHaveBeenCalledTimes(2);
  });

  it('sends to the sign-in page when nobody is signed in or the session has ended', async () => {
    const provider = createAuthProvider(requests, async () => null);
    await expect(provider.checkAuth({})).rejects.toThrow();
    await expect(provider.checkError(new HttpError('ended', 401))).rejects.toThrow();
  });

  it('stays signed in when the role forbids something or the server is down', async () => {
    const provider = createAuthProvider(requests, async () => {
      throw new HttpError('down', 503);
    });
    await expect(provider.checkAuth({})).resolves.toBeUndefined();
    await expect(provider.checkError(new HttpError('no', 403))).resolves.toBeUndefined();
  });
});
