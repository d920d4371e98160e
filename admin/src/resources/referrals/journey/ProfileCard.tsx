import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { takeBackVocationalProfile } from '../../../commands/corrections';
import { saveVocationalProfile } from '../../../commands/support';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { CardButton } from './CardButton';
import { Corrections } from './Corrections';
import { Nothing } from './Nothing';
import type { SectionProps } from './sections';

const questions = ['strengths', 'goals', 'supportNeeds', 'disclosure'] as const;

/** What the person wants and needs, in their words. */
export function ProfileCard({ journey, name, today, maySupport }: SectionProps) {
  const translate = useTranslate();
  const profile = journey.vocationalProfile;
  const isTold = profile && questions.some((question) => profile[question]);
  return (
    <SectionCard
      title="journey.profile.title"
      description={
        profile && (
          <>
            {translate('journey.profile.agreed')} <DateField value={profile.completedOn} />
          </>
        )
      }
      actions={
        maySupport && (
          <>
            <CardButton
              command={{
                ...saveVocationalProfile,
                texts: profile ? 'changeVocationalProfile' : 'saveVocationalProfile',
              }}
              fixed={{ referralId: journey.id, version: profile?.version }}
              defaults={profile ? { ...profile } : { completedOn: today }}
              name={name}
            />
            {profile && (
              <Corrections
                journey={journey}
                row={profile}
                name={name}
                takeBack={takeBackVocationalProfile}
              />
            )}
          </>
        )
      }
    >
      {!profile && <Nothing text="journey.profile.none" />}
      {profile && !isTold && (
        <Typography color="text.secondary">{translate('journey.hidden')}</Typography>
      )}
      {profile && isTold && (
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}
        >
          {questions.map((question) => (
            <div key={question}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {translate(`journey.profile.${question}`)}
              </Typography>
              <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-line' }}>
                {profile[question] ?? translate('common.notRecorded')}
              </Typography>
            </div>
          ))}
        </Box>
      )}
    </SectionCard>
  );
}
