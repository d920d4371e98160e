import { Box, Button, MenuItem } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { mergeParticipants } from '../../commands/person';
import { today } from '../../i18n/format';
import { personName } from '../../shared/people/personName';
import { actionsOfExpression } from '../expressionsOfInterest/actions';
import { actionsOf } from '../referrals/journey/actions';
import { JourneyActions } from '../referrals/journey/JourneyActions';
import { type Chapter, isClosed } from './chapter';
import type { Person } from './types';

interface LinkTo {
  readonly to: string;
  readonly label: string;
}

/** Where one can go on from here: to the expression of interest, or to a new one. */
function useLinks({ person, chapter }: { person: Person; chapter: Chapter }): LinkTo[] {
  const { canAccess } = useCanAccess({ resource: 'expressionsOfInterest', action: 'create' });
  const { expression } = chapter;
  const text = (key: string) => `resources.participants.actions.${key}`;
  return [
    ...(expression
      ? [{ to: `/expressionsOfInterest/${expression.id}/show`, label: text('openExpression') }]
      : []),
    ...(canAccess && isClosed(chapter)
      ? [
          {
            to: `/expressionsOfInterest/create?participantId=${person.id}`,
            label: text('expressAgain'),
          },
        ]
      : []),
  ];
}

/** What may be done with the person's open chapter, and where to go on. */
export function PersonActions(props: { person: Person; chapter: Chapter }) {
  const { person, chapter } = props;
  const translate = useTranslate();
  const links = useLinks(props);
  const mayMerge = usePermitted('participant.merge') && !person.mergedInto;
  const steps = chapter.journey
    ? actionsOf(chapter.journey, today())
    : chapter.expression
      ? actionsOfExpression(chapter.expression, today())
      : [];
  const merge = { command: mergeParticipants, fixed: { keepId: person.id } };
  const actions = mayMerge ? [...steps, merge] : steps;
  if (actions.length + links.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2.5 }}>
      {actions.length === 0 ? (
        links.map(({ to, label }) => (
          <Button key={to} component={Link} to={to} variant="outlined">
            {translate(label)}
          </Button>
        ))
      ) : (
        <JourneyActions
          actions={actions}
          name={personName(person)}
          more={(close) =>
            links.map(({ to, label }) => (
              <MenuItem key={to} component={Link} to={to} onClick={close}>
                {translate(label)}
              </MenuItem>
            ))
          }
        />
      )}
    </Box>
  );
}
