import { Navigate, Route, useParams } from 'react-router-dom';
import { lazyPage } from '../../shared/lazyPage';
import { journeyPath, journeyRoute } from '../../shared/people/journeyPath';

const ReferralShow = lazyPage(() => import('./ReferralShow'), 'ReferralShow');

/** Where every other record has its page, somebody may look for a journey too. */
const ToJourney = () => <Navigate to={journeyPath(useParams().id ?? '')} replace />;

/** Where the page of one journey is. */
export const JourneyRoute = [
  <Route key="journey" path={journeyRoute} element={<ReferralShow />} />,
  <Route key="show" path=":id/show" element={<ToJourney />} />,
];
