import { FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../../i18n/format';
import { CodeField } from '../../../shared/codes/CodeField';
import { SectionCard } from '../../../shared/SectionCard';
import { Timeline, type TimelineEvent } from '../../../shared/Timeline';
import type { JourneyEvent } from './events';

function Detail({ what, until, kind }: JourneyEvent) {
  const translate = useTranslate();
  const locale = useLocale();
  const said =
    typeof what === 'object' ? <CodeField list={what.list} code={what.code} /> : (what ?? null);
  const explained = translate(`journey.events.${kind}.detail`, { _: '' });
  const lasting = until && translate('journey.events.until', { date: formatDate(until, locale) });
  const parts = [said, explained, lasting].filter(Boolean);
  if (parts.length === 0) return null;
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their places
    <span key={at}>
      {at > 0 && ' · '}
      {part}
    </span>
  ));
}

const hasDetail = ({ what, until, kind }: JourneyEvent) =>
  Boolean(what || until) || kind === 'higherExpected';

const asTimeline = (event: JourneyEvent): TimelineEvent => ({
  id: event.id,
  at: event.at,
  title: `journey.events.${event.kind}.title`,
  icon: event.icon,
  tone: event.tone,
  expected: event.expected,
  detail: hasDetail(event) ? <Detail {...event} /> : undefined,
});

/** The journey with its dates, the latest first; what is expected stands open on top. */
export function JourneyTimeline({ events }: { events: readonly JourneyEvent[] }) {
  const translate = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const main = events.filter(({ minor }) => !minor);
  return (
    <SectionCard
      title="journey.timeline.title"
      actions={
        main.length < events.length && (
          <FormControlLabel
            control={
              <Switch
                size="small"
                checked={showsAll}
                onChange={(_event, checked) => setShowsAll(checked)}
              />
            }
            label={translate('journey.timeline.all')}
            sx={{ mr: 0 }}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        )
      }
    >
      <Timeline
        label="journey.timeline.title"
        events={(showsAll ? events : main).map(asTimeline)}
      />
    </SectionCard>
  );
}
