import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { formatDate, today } from '../../i18n/format';
import { type PersonName, personName } from '../../shared/people/personName';
import { RecordPage } from '../../shared/record/RecordPage';
import { actionsOf } from './journey/actions';
import { DueCard } from './journey/DueCard';
import { allDueOf } from './journey/due';
import { eventsOf } from './journey/events';
import { JourneyActions } from './journey/JourneyActions';
import { DatesSections, SupportSections, WorkSections } from './journey/JourneySections';
import { JourneyTimeline } from './journey/JourneyTimeline';
import { StatusField } from './journey/StatusField';
import type { Journey } from './journey/types';

type JourneyRecord = Journey & { readonly participant: PersonName | null };

const nameOf = ({ participant }: JourneyRecord) => (participant ? personName(participant) : '');

function Parts(journey: JourneyRecord) {
  const maySupport = usePermitted('support.record');
  const section = {
    journey,
    name: nameOf(journey),
    today: today(),
    maySupport: maySupport && journey.availableCommands.includes('recordSession'),
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2.5 }}>
        <JourneyActions actions={actionsOf(journey, section.today)} name={section.name} />
      </Box>
      <DueCard due={allDueOf(journey, section.today)} />
      <JourneyTimeline events={eventsOf(journey, undefined, section.today)} />
      <DatesSections {...section} />
      {journey.startedOn && <WorkSections {...section} />}
      {journey.startedOn && <SupportSections {...section} />}
    </>
  );
}

/** One journey of a person with everything that belongs to it; the page of the person shows the one that counts now. */
export function ReferralShow() {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <RecordPage<JourneyRecord>
      title={(journey) =>
        translate('journey.page.title', {
          name: nameOf(journey),
          date: formatDate(journey.referredOn, locale ?? 'en'),
        })
      }
      back={(journey) => ({
        to: `/participants/${journey.participantId}/show?tab=dates`,
        label: nameOf(journey),
      })}
      subtitle={({ status }) => <StatusField status={status} />}
    >
      {(journey) => <Parts {...journey} />}
    </RecordPage>
  );
}
