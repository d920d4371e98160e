import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { usePermitted } from '../../../access/usePermitted';
import { revealNino } from '../../../commands/person';
import { markKeyedIntoPrap } from '../../../commands/referral';
import { today } from '../../../i18n/format';
import { useApi } from '../../../shared/api';
import { useCodes } from '../../../shared/codes/useCodes';
import { CommandForm } from '../../../shared/commands/CommandForm';
import { LoadFailed } from '../../../shared/LoadFailed';
import { PageSkeleton } from '../../../shared/PageSkeleton';
import { personName } from '../../../shared/people/personName';
import { Revealed } from '../../participants/Revealed';
import { Copyable } from './Copyable';
import { asKeyed, type PersonToKey, personToKeyQuery, type ReferralToKey } from './factsToKey';

interface FactsProps {
  referral: ReferralToKey;
  person: PersonToKey;
}

function Nino({
  referral,
  nino,
  onTold,
}: {
  referral: ReferralToKey;
  nino: string | null;
  onTold: (message: string) => void;
}) {
  const mayReveal = usePermitted('participant.revealNino');
  const label = 'resources.participants.facts.nino';
  if (!nino || !mayReveal)
    return (
      <Copyable label={label} value={null} onTold={onTold}>
        {nino}
      </Copyable>
    );
  return (
    <Revealed<string>
      command={revealNino}
      defaults={{ why: 'keying_into_prap' }}
      participantId={referral.participantId}
      name={referral.participant ? personName(referral.participant) : ''}
      hidden={
        <Copyable label={label} value={null} onTold={onTold}>
          {nino}
        </Copyable>
      }
    >
      {(number) => <Copyable label={label} value={number} onTold={onTold} />}
    </Revealed>
  );
}

/** What PRaP asks for, in the order of its screen, each to be copied. */
function FactsToKey({ referral, person }: FactsProps) {
  const [told, setTold] = useState('');
  const models = useCodes('support_model');
  const cohorts = useCodes('cohort');
  const field = (name: string) => `resources.participants.facts.${name}`;
  const fact = (name: string) => `journey.facts.${name}`;
  const model = models.find(({ id }) => id === referral.currentModel)?.name;
  const cohort = cohorts.find(({ id }) => id === referral.cohort)?.name;
  return (
    <Box sx={{ mb: 2 }}>
      <Copyable label={field('surname')} value={person.surname} onTold={setTold} />
      <Copyable
        label={field('forename')}
        value={[person.forename, person.middleNames].filter(Boolean).join(' ')}
        onTold={setTold}
      />
      <Copyable label={field('dateOfBirth')} value={asKeyed(person.dateOfBirth)} onTold={setTold} />
      <Nino referral={referral} nino={person.nino} onTold={setTold} />
      <Copyable label={fact('inputOn')} value={asKeyed(referral.inputOn)} onTold={setTold} />
      <Copyable label={fact('startedOn')} value={asKeyed(referral.startedOn)} onTold={setTold} />
      <Copyable label={fact('cohort')} value={cohort} onTold={setTold} />
      <Copyable label={fact('model')} value={model} onTold={setTold} />
      <Typography role="status" variant="body2" sx={{ minHeight: '1.5em', mt: 0.5 }}>
        {told}
      </Typography>
    </Box>
  );
}

function Buttons({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 0, pb: 1 }}>
      <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      <Button type="submit" variant="contained" loading={isSubmitting}>
        {translate('commands.markKeyedIntoPrap.button')}
      </Button>
    </DialogActions>
  );
}

/** A start to be keyed into PRaP: its facts to copy, and below them the record that it is done. */
export function PrapDialog({
  referral,
  onClose,
}: {
  referral: ReferralToKey;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const api = useApi();
  const titleId = useId();
  const { id, version, participantId, participant } = referral;
  const { data, error, refetch } = useQuery({
    queryKey: ['personToKey', participantId],
    queryFn: () =>
      api.query<{ participant: PersonToKey | null }>(personToKeyQuery, { id: participantId }),
  });
  const person = data?.participant;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId} component="h2" variant="h4" sx={{ px: 3, pt: 2.5, pb: 1 }}>
        {translate('prap.title', { name: participant ? personName(participant) : '' })}
      </DialogTitle>
      <DialogContent sx={{ px: 3 }}>
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {translate('prap.intro')}
        </Typography>
        {error && <LoadFailed error={error} onTryAgain={() => void refetch()} />}
        {!person && !error && <PageSkeleton cards={1} />}
        {person && <FactsToKey referral={referral} person={person} />}
        <CommandForm
          command={markKeyedIntoPrap}
          fixed={{ referralId: id, version }}
          defaults={{ keyedIntoPrapOn: today() }}
          onDone={onClose}
        >
          {(questions) => (
            <>
              {questions}
              <Buttons onClose={onClose} />
            </>
          )}
        </CommandForm>
      </DialogContent>
    </Dialog>
  );
}
