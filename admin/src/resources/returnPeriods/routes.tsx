import { Route } from 'react-router-dom';
import { lazyPage } from '../../shared/lazyPage';

const DifferencePage = lazyPage(() => import('./difference/DifferencePage'), 'DifferencePage');
const ReturnMembersPage = lazyPage(
  () => import('./members/ReturnMembersPage'),
  'ReturnMembersPage',
);

/** Pages below a return: what differs between two revisions, and who is behind a submitted number. */
export const returnRoutes = (
  <>
    <Route path=":id/difference" element={<DifferencePage />} />
    <Route path=":id/members" element={<ReturnMembersPage />} />
  </>
);
