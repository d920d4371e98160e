import { Box } from '@mui/material';
import { AdjustmentsCard } from './AdjustmentsCard';
import { EarningsCard } from './EarningsCard';
import { EmployerContactsCard } from './EmployerContactsCard';
import { FactsCard } from './FactsCard';
import { FiguresCard } from './FiguresCard';
import { HistoriesCard } from './HistoriesCard';
import { JobsCard } from './JobsCard';
import { MilestonesCard } from './MilestonesCard';
import { PlanCard } from './PlanCard';
import { PreferencesCard } from './PreferencesCard';
import { ProfileCard } from './ProfileCard';
import { SessionsCard } from './SessionsCard';
import { StagesCard } from './StagesCard';
import type { SectionProps } from './sections';

/** What was done with the person: plan, profile, sessions, employers. */
export const SupportSections = (props: SectionProps) => (
  <>
    <StagesCard {...props} />
    <SessionsCard {...props} />
    <PlanCard {...props} />
    <ProfileCard {...props} />
    <PreferencesCard {...props} />
    <EmployerContactsCard {...props} />
    <AdjustmentsCard {...props} />
  </>
);

/** What came of it: jobs, earnings, milestones. */
export const WorkSections = (props: SectionProps) => (
  <>
    <JobsCard {...props} />
    <EarningsCard {...props} />
    <MilestonesCard {...props} />
  </>
);

/** The facts that are reported, and what changed along the way. */
export const DatesSections = (props: SectionProps) => (
  <Box>
    <FactsCard {...props} />
    {props.journey.startedOn && <HistoriesCard {...props} />}
    <FiguresCard {...props} />
  </Box>
);
