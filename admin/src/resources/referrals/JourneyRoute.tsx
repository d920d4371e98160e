import { Route } from 'react-router-dom';
import { ReferralShow } from './ReferralShow';

/** Where the page of one journey is. */
export const JourneyRoute = <Route path=":id/journey" element={<ReferralShow />} />;
