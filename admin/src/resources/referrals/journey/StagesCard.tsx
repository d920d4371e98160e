import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { correctStage, takeBackStage } from '../../../commands/corrections';
import { reachStage } from '../../../commands/support';
import { useCodes } from '../../../shared/codes/useCodes';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { CardButton } from './CardButton';
import { Corrections } from './Corrections';
import type { SectionProps } from './sections';
import type { SupportStage } from './types';

/** A stage as it was reached. */
const reached = (stages: readonly SupportStage[], code: string) =>
  stages.find(({ stage }) => stage === code);

interface StageProps {
  number: number;
  name: string;
  day: string | undefined;
  children: ReactNode;
}

function Stage({ number, name, day, children }: StageProps) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
      <Box
        aria-hidden
        sx={(theme) => ({
          flexShrink: 0,
          width: 28,
          height: 28,
          display: 'grid',
          placeItems: 'center',
          borderRadius: '50%',
          fontWeight: 650,
          fontSize: '0.875rem',
          color: day ? theme.scheme.tones.good.ink : theme.scheme.quietText,
          bgcolor: day ? theme.scheme.tones.good.fill : theme.scheme.surface,
          border: `2px ${day ? 'solid transparent' : `dashed ${theme.scheme.controlEdge}`}`,
        })}
      >
        {day ? <CheckIcon sx={{ fontSize: 17 }} /> : number}
      </Box>
      <div>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {day ? <DateField value={day} /> : translate('journey.stages.notYet')}
        </Typography>
        {children}
      </div>
    </Box>
  );
}

/** The five stages of supported employment with the days they were reached. */
export function StagesCard({ journey, name, today, maySupport }: SectionProps) {
  const stages = useCodes('supported_employment_stage');
  const next = stages.find(({ id }) => !reached(journey.stages, id));
  return (
    <SectionCard
      title="journey.stages.title"
      actions={
        maySupport && (
          <CardButton
            command={reachStage}
            fixed={{ referralId: journey.id }}
            defaults={{ stage: next?.id, reachedOn: today }}
            name={name}
          />
        )
      }
    >
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
        }}
      >
        {stages.map((stage, at) => {
          const row = reached(journey.stages, stage.id);
          return (
            <Stage key={stage.id} number={at + 1} name={stage.name} day={row?.reachedOn}>
              {row && (
                <Corrections
                  journey={journey}
                  row={row}
                  name={name}
                  of={stage.name}
                  correct={{ command: correctStage, defaults: { reachedOn: row.reachedOn } }}
                  takeBack={takeBackStage}
                />
              )}
            </Stage>
          );
        })}
      </Box>
    </SectionCard>
  );
}
