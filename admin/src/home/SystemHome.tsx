import { today } from '../i18n/format';
import { clientColumns } from '../resources/apiClients/columns';
import type { ApiClient } from '../resources/apiClients/fields';
import { agreementColumns } from '../resources/deliveryAgreements/columns';
import type { DeliveryAgreement } from '../resources/deliveryAgreements/fields';
import { userColumns } from '../resources/users/columns';
import type { User } from '../resources/users/fields';
import { StatTiles } from '../shared/StatTile';
import { HomeTitle, Loaded } from './Home';
import { RowsCard } from './RowsCard';
import { type Count, useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { accountLists, filtersOf } from './workLists';

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

interface Answer extends Record<keyof ReturnType<typeof accountLists>, Count> {
  readonly accounts: readonly User[];
  readonly keys: readonly ApiClient[];
  readonly agreements: readonly DeliveryAgreement[];
}

/** What a system administrator looks after: accounts, keys and agreements that need a hand. */
export function SystemHome() {
  const lists = accountLists(today());
  const query = useHomeQuery<Answer>(systemQuery, filtersOf(lists));
  return (
    <>
      <HomeTitle intro="home.intro.system" />
      <Loaded query={query}>
        {(data) => (
          <>
            <StatTiles>
              <WorkTile name="users" list={lists.users} number={data.users} />
              <WorkTile name="locked" list={lists.locked} number={data.locked} tone="attention" />
              <WorkTile
                name="expiringKeys"
                list={lists.expiringKeys}
                number={data.expiringKeys}
                tone="attention"
              />
              <WorkTile
                name="endingAgreements"
                list={lists.endingAgreements}
                number={data.endingAgreements}
                tone="attention"
              />
            </StatTiles>
            <RowsCard
              name="accounts"
              list={lists.locked}
              rows={data.accounts}
              columns={userColumns}
            />
            <RowsCard
              name="keys"
              list={lists.expiringKeys}
              rows={data.keys}
              columns={clientColumns}
            />
            <RowsCard
              name="agreements"
              list={lists.endingAgreements}
              rows={data.agreements}
              columns={agreementColumns}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
