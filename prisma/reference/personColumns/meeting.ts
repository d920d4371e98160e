import { column } from './types';

/** Table A, the initial meeting: how the person came to be referred or not. */
export const meetingColumns = [
  column('A2.06', 'yes-no', 'Passed the pre-screen', 'Wedi pasio’r rhag-sgrinio'),
  column(
    'A2.07',
    'yes-no',
    'Passed the pre-screen, not referred',
    'Wedi pasio’r rhag-sgrinio, heb atgyfeiriad',
  ),
  column('A2.08', 'date', 'Pre-screen passed on', 'Pasio’r rhag-sgrinio ar'),
  column('A2.09', 'code', 'Reason not referred', 'Rheswm dros beidio ag atgyfeirio', {
    list: 'not_started_reason',
  }),
  column('A2.10', 'code', 'Stage at which removed', 'Cam y tynnwyd y person ohono', {
    list: 'eoi_stage',
  }),
  column('A2.11', 'date', 'Decided not to refer on', 'Penderfynu peidio ag atgyfeirio ar'),
];
