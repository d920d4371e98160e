import { Route } from 'react-router-dom';
import { lazyPage } from '../../shared/lazyPage';

const ReferralShow = lazyPage(() => import('./ReferralShow'), 'ReferralShow');

/** Where the page of one journey is. */
export const JourneyRoute = <Route path=":id/journey" element={<ReferralShow />} />;
