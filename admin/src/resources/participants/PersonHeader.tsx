import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Chip } from '@mui/material';
import type { ReactNode } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { useViewer } from '../../layout/useViewer';
import { useCodeName } from '../../shared/codes/useCodes';
import { RecordLink } from '../../shared/list/RecordLink';
import { StatusChip } from '../../shared/StatusChip';
import { OrganisationField } from '../organisations/OrganisationField';
import { PlaceField } from '../referrals/journey/PlaceField';
import { StatusField } from '../referrals/journey/StatusField';
import type { Named } from '../referrals/journey/types';
import type { Chapter } from './chapter';
import type { Person } from './types';

function RestrictedBadge() {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      icon={<LockIcon aria-hidden />}
      label={translate('resources.participants.restricted')}
      sx={(theme) => ({
        bgcolor: theme.scheme.tones.bad.fill,
        color: theme.scheme.tones.bad.ink,
        '& .MuiChip-icon': { color: 'inherit', fontSize: '1rem' },
      })}
    />
  );
}

/** The model as people say it: IPS or SEQF. */
function ModelChip({ model }: { model: string }) {
  const name = useCodeName('support_model')(model);
  return <StatusChip label={/\((\w+)\)$/.exec(name)?.[1] ?? name} />;
}

function CohortChip({ cohort }: { cohort: string }) {
  return <StatusChip label={useCodeName('cohort')(cohort)} />;
}

function Line({ parts }: { parts: readonly [string, ReactNode][] }) {
  const translate = useTranslate();
  if (parts.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.25, m: 0, mt: 1.25 }}
    >
      {parts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'flex', columnGap: 0.75, minWidth: 0 }}>
          <Box component="dt" sx={{ color: 'text.secondary', flexShrink: 0 }}>
            {translate(`resources.participants.header.${label}`)}
          </Box>
          <Box component="dd" sx={{ m: 0, color: 'text.primary', fontWeight: 600, minWidth: 0 }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Leads those who look after specialists to the page of this one. */
function Specialist({ id, name }: Named) {
  const { canAccess } = useCanAccess({ resource: 'employmentSpecialists', action: 'list' });
  if (!canAccess) return name;
  return (
    <RecordLink resource="employmentSpecialists" id={id}>
      {name}
    </RecordLink>
  );
}

/** Who is responsible; an organisation that the viewer belongs to goes without saying. */
function useResponsible(person: Person, { journey, expression }: Chapter) {
  const own = useViewer()?.organisationId;
  const partner = journey?.partner ?? expression?.partner ?? null;
  const body = person.accountableBody;
  const place = person.restricted ? null : person.localAuthority;
  const specialist = journey?.currentSpecialist;
  const lines: [string, ReactNode][] = [];
  if (specialist) lines.push(['specialist', <Specialist key="specialist" {...specialist} />]);
  if (partner && partner.id !== own) {
    lines.push(['partner', <OrganisationField key="partner" organisation={partner} link />]);
  }
  if (body && body.id !== own && body.id !== partner?.id) {
    lines.push(['accountableBody', <OrganisationField key="body" organisation={body} link />]);
  }
  if (place) lines.push(['place', <PlaceField key="place" place={place} />]);
  return lines;
}

/** Who this is at a glance: reference, status, model, and who is responsible. */
export function PersonHeader({ person, chapter }: { person: Person; chapter: Chapter }) {
  const { journey, status } = chapter;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {person.forename !== null && (
          <Box component="span" className="figures" sx={{ fontWeight: 600, mr: 0.5 }}>
            {person.reference}
          </Box>
        )}
        {status && <StatusField status={status} />}
        {journey && <CohortChip cohort={journey.cohort} />}
        {journey?.currentModel && <ModelChip model={journey.currentModel} />}
        {person.restricted && <RestrictedBadge />}
      </Box>
      <Line parts={useResponsible(person, chapter)} />
    </>
  );
}
