import { comparison } from '../pages/comparison';
import { figurePages } from '../pages/figures';
import { forecast } from '../pages/forecast';
import { funnel } from '../pages/funnel';
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
import { possibleDuplicates } from './possibleDuplicates';
import { referrals } from './referrals';
import { returnPeriods } from './returnPeriods';
import { sessions } from './sessions';
import type { PageModule, ResourceModule } from './types';

/** Every kind of record the console has pages for. */
export const resources: readonly ResourceModule[] = [
  participants,
  expressionsOfInterest,
  referrals,
  possibleDuplicates,
  sessions,
  employers,
  employerContacts,
  jobs,
  milestones,
  milestoneReconciliations,
  adjustments,
  returnPeriods,
  ...administration,
];

/** Every page beside them. */
export const pages: readonly PageModule[] = [kpis, comparison, funnel, forecast, ...figurePages];
