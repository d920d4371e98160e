import { departmentColumns } from '../resources/returnPeriods/columns';
import { RelatedList } from '../shared/list/RelatedList';
import { HomeTitle } from './Home';

/** DWP reads returns, and nothing else: those that accountable bodies have submitted, the latest first. */
export const DepartmentHome = () => (
  <>
    <HomeTitle intro="home.intro.department" />
    <RelatedList
      resource="returnPeriods"
      columns={departmentColumns}
      filter={{}}
      sort={{ field: 'firstDay', order: 'DESC' }}
      title="returns.home.submitted"
      empty="returns.home.none"
    />
  </>
);
