import { permissionNames } from '@placewell/schema/permissions';
import { describe, expect, it } from 'vitest';
import { resources } from '../resources';
import { canAccess, permissionOf } from './permissionOf';

describe('who may see what', () => {
  it('denies what the table does not name', () => {
    expect(permissionOf({ action: 'list', resource: 'secrets' })).toBeUndefined();
    expect(canAccess(permissionNames, { action: 'list', resource: 'secrets' })).toBe(false);
    expect(canAccess(permissionNames, { action: 'fly', resource: 'participants' })).toBe(false);
    expect(canAccess(permissionNames, { action: 'edit', resource: 'referrals' })).toBe(false);
  });

  it('asks for the permission of the action', () => {
    expect(permissionOf({ action: 'show', resource: 'participants' })).toBe('participant.read');
    expect(permissionOf({ action: 'edit', resource: 'participants' })).toBe('participant.write');
    expect(permissionOf({ action: 'export', resource: 'participants' })).toBe('export.people');
    expect(canAccess(['participant.read'], { action: 'edit', resource: 'participants' })).toBe(
      false,
    );
  });

  it.each(resources.map(({ name }) => name))('%s can be opened by some role', (resource) => {
    expect(permissionNames).toContain(permissionOf({ action: 'list', resource }));
  });
});
