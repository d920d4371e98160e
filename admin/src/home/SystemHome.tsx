import { Card } from '@mui/material';
import { today } from '../i18n/format';
import { clientColumns } from '../resources/apiClients/columns';
import { agreementColumns } from '../resources/deliveryAgreements/columns';
import { userColumns } from '../resources/users/columns';
import { EmptyState } from '../shared/EmptyState';
import { StatTiles } from '../shared/StatTile';
import { HomeTitle, Loaded } from './Home';
import { type SystemAnswer, systemQuery } from './queries/system';
import { RowsCard } from './RowsCard';
import { useHomeQuery } from './useHomeQuery';
import { WorkTile } from './WorkTile';
import { accountLists, filtersOf } from './workLists';

/** What asks for a hand, or that nothing does. */
function Details({ accounts, keys, agreements }: SystemAnswer) {
  const lists = accountLists(today());
  if (accounts.length + keys.length + agreements.length === 0) {
    return (
      <Card>
        <EmptyState title="home.quiet.title" text="home.quiet.text" />
      </Card>
    );
  }
  return (
    <>
      {accounts.length > 0 && (
        <RowsCard
          name="accounts"
          list={lists.locked}
          rows={accounts}
          columns={userColumns}
          isLinked
        />
      )}
      {keys.length > 0 && (
        <RowsCard
          name="keys"
          list={lists.expiringKeys}
          rows={keys}
          columns={clientColumns}
          isLinked
        />
      )}
      {agreements.length > 0 && (
        <RowsCard
          name="agreements"
          list={lists.endingAgreements}
          rows={agreements}
          columns={agreementColumns}
          isLinked
        />
      )}
    </>
  );
}

/** What a system administrator looks after: accounts, keys and agreements that need a hand. */
export function SystemHome() {
  const lists = accountLists(today());
  const query = useHomeQuery<SystemAnswer>(systemQuery, filtersOf(lists));
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
            <Details {...data} />
          </>
        )}
      </Loaded>
    </>
  );
}
