import ClearIcon from '@mui/icons-material/TaskAltOutlined';
import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../../i18n/format';
import { useCodes } from '../../../shared/codes/useCodes';
import { DueBadge } from '../../../shared/DueBadge';
import { EmptyState } from '../../../shared/EmptyState';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import type { Due } from './due';

/** What is due, in words. */
export function useDueWords() {
  const translate = useTranslate();
  const locale = useLocale();
  const milestones = useCodes('milestone_type');
  return ({ kind, since, text, milestone }: Due) => ({
    title: translate(`journey.due.${kind}.title`),
    detail:
      text ??
      translate(`journey.due.${kind}.${since || kind !== 'contact' ? 'detail' : 'never'}`, {
        _: '',
        date: since && formatDate(since, locale),
        milestone: milestones.find(({ id }) => id === milestone)?.name ?? milestone,
      }),
  });
}

/** How urgent something due is: by its day, or as its kind says. */
export function Urgency({ dueOn, tone, kind }: Due) {
  return dueOn ? (
    <DueBadge dueOn={dueOn} />
  ) : (
    <StatusChip label={`journey.due.${kind}.mark`} tone={tone} />
  );
}

/** What a journey asks for, the most urgent first. */
export function DueCard({ due }: { due: readonly Due[] }) {
  const words = useDueWords();
  return (
    <SectionCard title="journey.due.title">
      {due.length === 0 && <EmptyState icon={ClearIcon} text="journey.due.nothing" compact />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {due.map((item) => {
          const { title, detail } = words(item);
          return (
            <Box
              component="li"
              key={item.kind + item.dueOn + item.milestone}
              sx={(theme) => ({
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 2,
                rowGap: 0.5,
                py: 1.25,
                '&:not(:last-child)': { borderBottom: `1px solid ${theme.scheme.line}` },
                '&:first-of-type': { pt: 0 },
                '&:last-child': { pb: 0 },
              })}
            >
              <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
                {detail && (
                  <Typography variant="body2" color="text.secondary">
                    {detail}
                  </Typography>
                )}
              </Box>
              <Urgency {...item} />
            </Box>
          );
        })}
      </Box>
    </SectionCard>
  );
}
