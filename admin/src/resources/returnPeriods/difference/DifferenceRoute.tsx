import { Route } from 'react-router-dom';
import { lazyPage } from '../../../shared/lazyPage';

const DifferencePage = lazyPage(() => import('./DifferencePage'), 'DifferencePage');

/** Where the page of what differs between two revisions is. */
export const DifferenceRoute = <Route path=":id/difference" element={<DifferencePage />} />;
