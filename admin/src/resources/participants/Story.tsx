import { Box, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { personName } from '../../shared/people/personName';
import { DatesSections, SupportSections, WorkSections } from '../referrals/journey/JourneySections';
import type { SectionProps } from '../referrals/journey/sections';
import type { Chapter } from './chapter';
import { EarlierChapters } from './EarlierChapters';
import { HistorySections } from './HistorySections';
import { Overview } from './Overview';
import { PersonSections } from './PersonSections';
import type { Person } from './types';

const tabs = ['overview', 'person', 'support', 'work', 'dates', 'history'] as const;
type TabName = (typeof tabs)[number];

/** The tab in the address, so that links lead to it and going back works; the overview when there is none. */
function useTab(offered: readonly TabName[]): [TabName, (tab: TabName) => void] {
  const [search, setSearch] = useSearchParams();
  const wanted = offered.find((tab) => tab === search.get('tab'));
  const choose = (tab: TabName) =>
    setSearch(tab === 'overview' ? {} : { tab }, { replace: true, preventScrollReset: true });
  return [wanted ?? 'overview', choose];
}

interface Props {
  person: Person;
  chapter: Chapter;
}

function Panel({ tab, person, chapter }: Props & { tab: TabName }) {
  const maySupport = usePermitted('support.record');
  const { journey } = chapter;
  const section: SectionProps | undefined = journey && {
    journey,
    name: personName(person),
    today: today(),
    maySupport: maySupport && journey.availableCommands.includes('recordSession'),
  };
  switch (tab) {
    case 'overview':
      return <Overview person={person} chapter={chapter} section={section} />;
    case 'person':
      return <PersonSections person={person} />;
    case 'support':
      return section && <SupportSections {...section} />;
    case 'work':
      return section && <WorkSections {...section} />;
    case 'dates':
      return (
        <>
          {section && <DatesSections {...section} />}
          <EarlierChapters person={person} chapter={chapter} />
        </>
      );
    case 'history':
      return <HistorySections participantId={person.id} />;
  }
}

/** The parts of a person's story, of which one is shown at a time. */
export function Story({ person, chapter }: Props) {
  const translate = useTranslate();
  const seesHistory = usePermitted('participant.history');
  const hasStarted = Boolean(chapter.journey?.startedOn);
  const offered = tabs.filter((tab) => {
    if (tab === 'history') return seesHistory;
    return hasStarted || (tab !== 'support' && tab !== 'work');
  });
  const [tab, choose] = useTab(offered);
  return (
    <>
      <Box sx={(theme) => ({ borderBottom: `1px solid ${theme.scheme.line}`, mb: 2.5 })}>
        <Tabs
          value={tab}
          onChange={(_event, value: TabName) => choose(value)}
          variant="scrollable"
          scrollButtons="auto"
          aria-label={translate('resources.participants.tabs.label')}
        >
          {offered.map((name) => (
            <Tab
              key={name}
              value={name}
              label={translate(`resources.participants.tabs.${name}`)}
              id={`tab-${name}`}
              aria-controls={`panel-${name}`}
            />
          ))}
        </Tabs>
      </Box>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        <Panel tab={tab} person={person} chapter={chapter} />
      </Box>
    </>
  );
}
