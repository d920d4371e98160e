import { kpis } from '../pages/kpis';
import { adjustments } from './adjustments';
import { administration } from './administration';
import { employerContacts } from './employerContacts';
import { employers } from './employers';
import { expressionsOfInterest } from './expressionsOfInterest';
import { jobs } from './jobs';
import { milestoneReconciliations } from './milestoneReconciliations';
import { milestones } from './milestones';
import { participants } from './participants';
import { referrals } from './referrals';
import { sessions } from './sessions';
import type { PageModule, ResourceModule } from './types';

/** Every kind of record the console has pages for. */
export const resources: readonly ResourceModule[] = [
  participants,
  expressionsOfInterest,
  referrals,
  sessions,
  employers,
  employerContacts,
  jobs,
  milestones,
  milestoneReconciliations,
  adjustments,
  ...administration,
];

/** Every page beside them. */
export const pages: readonly PageModule[] = [kpis];
