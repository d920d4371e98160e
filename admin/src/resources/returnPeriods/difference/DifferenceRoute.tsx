import { Route } from 'react-router-dom';
import { DifferencePage } from './DifferencePage';

/** Where the page of what differs between two revisions is. */
export const DifferenceRoute = <Route path=":id/difference" element={<DifferencePage />} />;
