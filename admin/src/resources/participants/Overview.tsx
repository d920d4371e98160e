import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { today } from '../../i18n/format';
import { CodeField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import { SectionCard } from '../../shared/SectionCard';
import { DueCard } from '../referrals/journey/DueCard';
import { allDueOf, dueOfExpression } from '../referrals/journey/due';
import { eventsOf, eventsOfExpression } from '../referrals/journey/events';
import { JourneyTimeline } from '../referrals/journey/JourneyTimeline';
import { Nothing } from '../referrals/journey/Nothing';
import { OutcomeProgress } from '../referrals/journey/OutcomeProgress';
import type { SectionProps } from '../referrals/journey/sections';
import type { Journey, Session as SessionRecord } from '../referrals/journey/types';
import { AttendanceField } from '../sessions/AttendanceField';
import type { Chapter } from './chapter';
import type { Person } from './types';

function Progress({ journey }: { journey: Journey }) {
  return (
    <SectionCard title="journey.money.title">
      <OutcomeProgress {...journey} />
    </SectionCard>
  );
}

/** The sessions that the overview shows. */
const latest = 3;

function LatestSessions({ journey }: { journey: Journey }) {
  const translate = useTranslate();
  return (
    <SectionCard
      title="journey.sessions.latest"
      actions={
        journey.sessions.length > 0 && (
          <Button component={Link} to="?tab=support" replace size="small">
            {translate('journey.sessions.all', { count: journey.sessionCount ?? 0 })}
          </Button>
        )
      }
    >
      {journey.sessions.length === 0 && <Nothing text="journey.sessions.none" />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {journey.sessions.slice(0, latest).map((session) => (
          <Session key={session.id} {...session} />
        ))}
      </Box>
    </SectionCard>
  );
}

function Session({ heldOn, attendance, note, mode }: SessionRecord) {
  return (
    <li>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1.5,
          rowGap: 0.5,
        }}
      >
        <Box sx={{ fontWeight: 600 }}>
          <DateField value={heldOn} />
        </Box>
        <AttendanceField attendance={attendance} />
        <Typography variant="body2" color="text.secondary">
          <CodeField list="support_mode" code={mode} />
        </Typography>
      </Box>
      {note && <Typography variant="body2">{note}</Typography>}
    </li>
  );
}

interface Props {
  person: Person;
  chapter: Chapter;
  /** The journey, once there is one. */
  section: SectionProps | undefined;
}

/** What is due, how far the person has come, and the journey with its dates. */
export function Overview({ chapter, section }: Props) {
  const { expression } = chapter;
  const journey = section?.journey;
  const due = journey ? allDueOf(journey, today()) : expression ? dueOfExpression(expression) : [];
  const events = journey
    ? eventsOf(journey, expression, today())
    : expression
      ? eventsOfExpression(expression)
      : [];
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <div>
        <DueCard due={due} />
        {journey?.startedOn && <Progress journey={journey} />}
        {journey?.startedOn && <LatestSessions journey={journey} />}
      </div>
      <JourneyTimeline events={events} />
    </Box>
  );
}
