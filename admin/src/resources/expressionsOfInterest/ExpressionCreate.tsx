import { Box, Button, Card, Typography } from '@mui/material';
import { CreateBase, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { today } from '../../i18n/format';
import { useViewer } from '../../layout/useViewer';
import type { Viewer } from '../../providers/viewer';
import { CommandForm } from '../../shared/commands/CommandForm';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { PageTitle } from '../../shared/PageTitle';
import { useListLink } from '../../shared/record/RecordPage';
import { LiveEligibility } from './LiveEligibility';
import { submitExpressionOfInterest } from './submitForm';

function Buttons({ cancelTo }: { cancelTo: string }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 3 }}>
      <Button type="submit" variant="contained" loading={isSubmitting}>
        {translate('resources.expressionsOfInterest.submit')}
      </Button>
      <Button component={Link} to={cancelTo}>
        {translate('commands.cancel')}
      </Button>
    </Box>
  );
}

/** A long form: each part begins with a line that runs on from its heading. */
const apart = (line: string) => ({
  '& > fieldset > legend': { fontSize: '1.1875rem', pr: 1.5 },
  '& > fieldset + fieldset': { mt: 3.5, pt: 0.5, borderTop: `1px solid ${line}` },
});

function ExpressionForm({ viewer }: { viewer: Viewer }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const back = useListLink();
  const participantId = search.get('participantId') ?? undefined;
  return (
    <>
      <PageTitle title="resources.expressionsOfInterest.create" back={back} />
      <CommandForm<{ id: string }>
        command={submitExpressionOfInterest(viewer)}
        fixed={{}}
        defaults={{
          isKnown: participantId !== undefined,
          participantId,
          submittedOn: today(),
          person: {},
        }}
        prefix="resources.expressionsOfInterest"
        onDone={({ id }) => navigate(`/expressionsOfInterest/${id}/show`)}
        warnWhenUnsaved
      >
        {(questions) => (
          <Box
            sx={{
              display: 'grid',
              columnGap: 2.5,
              alignItems: 'start',
              gridTemplateColumns: {
                xs: 'minmax(0, 1fr)',
                lg: 'minmax(0, 760px) minmax(300px, 1fr)',
              },
            }}
          >
            <Card sx={(theme) => ({ p: { xs: 2, sm: 3 }, mb: 2.5, ...apart(theme.scheme.line) })}>
              <Typography color="text.secondary" sx={{ mb: 2 }}>
                {translate('resources.expressionsOfInterest.intro')}
              </Typography>
              {questions}
              <Buttons cancelTo={back?.to ?? '/'} />
            </Card>
            <Box sx={{ position: { lg: 'sticky' }, top: 80 }}>
              <LiveEligibility />
            </Box>
          </Box>
        )}
      </CommandForm>
    </>
  );
}

/** The form of an expression of interest, with what its answers say about eligibility beside it. */
export function ExpressionCreate() {
  const viewer = useViewer();
  return <CreateBase>{viewer ? <ExpressionForm viewer={viewer} /> : <PageSkeleton />}</CreateBase>;
}
