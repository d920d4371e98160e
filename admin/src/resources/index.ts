import { kpis } from '../pages/kpis';
import { adjustments } from './adjustments';
import { administration } from './administration';
import { employerContacts } from './employerContacts';
import { employers } from './employers';
import { jobs } from './jobs';
import { milestones } from './milestones';
import { sessions } from './sessions';
import type { PageModule, ResourceModule } from './types';

/** Every kind of record the console has pages for. */
export const resources: readonly ResourceModule[] = [
  sessions,
  employers,
  employerContacts,
  jobs,
  milestones,
  adjustments,
  ...administration,
];

/** Every page beside them. */
export const pages: readonly PageModule[] = [kpis];
