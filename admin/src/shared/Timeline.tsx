import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Tone } from '../theme/palette';
import { DateField } from './fields/DateField';

/** Something that happened, or is due, on a day or at an instant. */
export interface TimelineEvent {
  readonly id: string;
  readonly at: string;
  /** A message key or a text. */
  readonly title: string;
  readonly detail?: ReactNode;
  readonly icon?: SvgIconComponent;
  readonly tone?: Tone;
  /** Not yet: drawn with an open mark. */
  readonly expected?: boolean;
}

const Events = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { position: 'relative', paddingLeft: 40, paddingBottom: theme.spacing(2) },
  '& > li:not(:last-child)::before': {
    content: '""',
    position: 'absolute',
    left: 13,
    top: 28,
    bottom: 0,
    width: 2,
    backgroundColor: theme.scheme.line,
  },
  '& > li:last-child': { paddingBottom: 0 },
}));

function Mark({ icon: Icon, tone = 'information', expected }: TimelineEvent) {
  return (
    <Box
      aria-hidden
      sx={(theme) => ({
        position: 'absolute',
        left: 0,
        top: 0,
        width: 28,
        height: 28,
        display: 'grid',
        placeItems: 'center',
        borderRadius: '50%',
        color: theme.scheme.tones[tone].ink,
        bgcolor: expected ? theme.scheme.surface : theme.scheme.tones[tone].fill,
        border: `2px ${expected ? 'dashed' : 'solid'} ${expected ? theme.scheme.controlEdge : 'transparent'}`,
      })}
    >
      {Icon ? (
        <Icon sx={{ fontSize: 16 }} />
      ) : (
        <Box sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: 'currentColor' }} />
      )}
    </Box>
  );
}

/** Events in the order given, as an ordered list that reads well without its drawing. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label: string }) {
  const translate = useTranslate();
  return (
    <Events aria-label={translate(label, { _: label })}>
      {events.map((event) => (
        <li key={event.id}>
          <Mark {...event} />
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 1.5,
              alignItems: 'baseline',
              pt: 0.25,
            }}
          >
            <Typography sx={{ fontWeight: 600 }}>
              {translate(event.title, { _: event.title })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              <DateField value={event.at} />
            </Typography>
          </Box>
          {event.detail && (
            <Typography variant="body2" color="text.secondary" component="div">
              {event.detail}
            </Typography>
          )}
        </li>
      ))}
    </Events>
  );
}
