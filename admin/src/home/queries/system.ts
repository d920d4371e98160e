import type { ApiClient } from '../../resources/apiClients/fields';
import type { DeliveryAgreement } from '../../resources/deliveryAgreements/fields';
import type { User } from '../../resources/users/fields';
import type { Count } from '../useHomeQuery';
import type { accountLists } from '../workLists';

export const systemQuery = `query homeOfSystem(
  $users: UserFilter!
  $locked: UserFilter!
  $expiringKeys: ApiClientFilter!
  $endingAgreements: DeliveryAgreementFilter!
) {
  users: _allUsersMeta(filter: $users) { count }
  locked: _allUsersMeta(filter: $locked) { count }
  expiringKeys: _allApiClientsMeta(filter: $expiringKeys) { count }
  endingAgreements: _allDeliveryAgreementsMeta(filter: $endingAgreements) { count }
  accounts: allUsers(filter: $locked, perPage: 10, sortField: name) {
    id name email role disabledAt lockedUntil lastSignInAt organisation { id name nameCy }
  }
  keys: allApiClients(filter: $expiringKeys, perPage: 10, sortField: expiresAt) {
    id name role keyPrefix expiresAt revokedAt lastUsedAt organisation { id name nameCy }
  }
  agreements: allDeliveryAgreements(filter: $endingAgreements, perPage: 10, sortField: validFrom) {
    id contractNumber lot models validFrom validTo standing partner { id name nameCy }
  }
}`;

export interface SystemAnswer extends Record<keyof ReturnType<typeof accountLists>, Count> {
  readonly accounts: readonly User[];
  readonly keys: readonly ApiClient[];
  readonly agreements: readonly DeliveryAgreement[];
}
