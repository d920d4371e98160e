import {
  type Column,
  coded,
  partnerColumn,
  partnerReference,
  personColumns,
  plain,
} from '../column';

/** Support sessions, without their notes: free text stays in the record. */
export const sessions: Column[] = [
  ...personColumns('referral.participant'),
  partnerColumn('referral.partner'),
  plain('Employment Specialist', 'Arbenigwr Cyflogaeth', 'specialist.name'),
  plain('Held on', 'Cynhaliwyd ar', 'heldOn'),
  plain('Minutes', 'Munudau', 'minutes'),
  coded('mode', 'support_mode'),
  coded('contents', 'support_content'),
  coded('attendance', 'attendance'),
  partnerReference,
];

/** Employers that partners work with. */
export const employers: Column[] = [
  plain('Name', 'Enw', 'name'),
  partnerColumn('partner'),
  coded('sector', 'sector'),
  plain('Town', 'Tref', 'town'),
  plain('Disability Confident', 'Hyderus o ran Anabledd', 'disabilityConfident'),
  plain('Contact', 'Cyswllt', 'contactName'),
  plain('Contact’s e-mail', 'E-bost y cyswllt', 'contactEmail'),
  plain('Contact’s telephone', 'Ffôn y cyswllt', 'contactPhone'),
];
