import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@placewell/prisma';
import type pg from 'pg';
import { insert, type Values } from './insert';

const some = () => randomBytes(4).toString('hex');

export interface Place {
  accountableBodyId: string;
  partnerId: string;
}

/** Makes organisations, agreements and the people and systems that sign in. */
export function organisations(owner: pg.Client) {
  const organisation = async (kind: string, name: string): Promise<string> => {
    const code = `T${some().toUpperCase()}`;
    const row = await insert(owner, 'organisation', {
      kind,
      name: `${name} ${code}`,
      name_cy: `${name} ${code}`,
      code,
    });
    return row.id as string;
  };
  const agreement = async (place: Place, values: Values = {}): Promise<string> => {
    const row = await insert(owner, 'delivery_agreement', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      contract_number: `C-${some()}`,
      models: ['ips', 'seqf'],
      local_authority_codes: ['E07000105', 'E06000035'],
      valid_from: '2025-01-01',
      data_sharing_from: '2025-01-01',
      ...values,
    });
    return row.id as string;
  };
  return {
    accountableBody: () => organisation('accountable_body', 'Accountable Body'),
    department: () => organisation('dwp', 'Department'),
    agreement,
    /** A partner with an agreement in force. */
    partnerOf: async (accountableBodyId: string, values: Values = {}): Promise<Place> => {
      const partnerId = await organisation('delivery_partner', 'Partner');
      await agreement({ accountableBodyId, partnerId }, values);
      return { accountableBodyId, partnerId };
    },
    /** The accountable body's own team. */
    inHouseOf: async (accountableBodyId: string): Promise<Place> => {
      await agreement({ accountableBodyId, partnerId: accountableBodyId });
      return { accountableBodyId, partnerId: accountableBodyId };
    },
    user: async (role: Role, organisationId: string, values: Values = {}): Promise<string> => {
      const row = await insert(owner, 'app_user', {
        name: `Test ${role.toLowerCase().replaceAll('_', ' ')}`,
        email: `${some()}@example.org`,
        role,
        organisation_id: organisationId,
        ...values,
      });
      return row.id as string;
    },
    /** A system with a key. */
    apiClient: async (role: Role, organisationId: string, scopes: string[] = []) => {
      const key = `pw_live_${randomBytes(32).toString('base64url')}`;
      const row = await insert(owner, 'api_client', {
        name: `Test system ${some()}`,
        role,
        organisation_id: organisationId,
        key_hash: createHash('sha256').update(key).digest('hex'),
        key_prefix: key.slice(0, 16),
        scopes,
        expires_at: '2099-01-01',
      });
      return { id: row.id as string, key };
    },
    /** An Employment Specialist who can sign in. */
    specialist: async (place: Place, values: Values = {}) => {
      const userId = (
        await insert(owner, 'app_user', {
          name: `Test specialist ${some()}`,
          email: `${some()}@example.org`,
          role: 'EMPLOYMENT_SPECIALIST',
          organisation_id: place.partnerId,
        })
      ).id as string;
      const row = await insert(owner, 'employment_specialist', {
        accountable_body_id: place.accountableBodyId,
        partner_id: place.partnerId,
        user_id: userId,
        name: `Test specialist ${some()}`,
        model: 'ips',
        started_on: '2025-01-01',
        ...values,
      });
      return { id: row.id as string, userId };
    },
  };
}
