import { Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useApiWhileTyping } from '../../shared/api';
import { SectionCard } from '../../shared/SectionCard';
import { EligibilityTests, Verdict } from './EligibilityTests';
import {
  checkQuery,
  type Eligibility,
  factsOf,
  type PersonFacts,
  personFactsQuery,
  soFar,
} from './eligibility';

/** The pause after which typing counts as finished. */
const pause = 400;

/** A value once it has stood still for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as Value), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What is recorded of a person who is known; undefined for a new one. */
function usePersonFacts(id: string | undefined): PersonFacts | undefined {
  const api = useApiWhileTyping();
  const { data } = useQuery({
    queryKey: ['personFacts', id],
    queryFn: () => api.query<{ participant: PersonFacts | null }>(personFactsQuery, { id }),
    enabled: Boolean(id),
  });
  return id ? (data?.participant ?? undefined) : undefined;
}

/** What the answers so far say about eligibility: each test, its result and why. Nothing is saved. */
export function LiveEligibility() {
  const translate = useTranslate();
  const api = useApiWhileTyping();
  const answers = useWatch();
  const known = usePersonFacts(answers.isKnown ? answers.participantId : undefined);
  const input = useSettled(factsOf(answers, known));
  const { data } = useQuery({
    queryKey: ['checkEligibility', input],
    queryFn: () => api.query<{ checkEligibility: Eligibility }>(checkQuery, { input }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const eligibility = data && soFar(data.checkEligibility, input);
  return (
    <SectionCard title="eligibility.title" description={translate('eligibility.live')}>
      <div role="status">
        {eligibility ? (
          <Verdict {...eligibility} />
        ) : (
          <Typography color="text.secondary">{translate('eligibility.waiting')}</Typography>
        )}
      </div>
      {eligibility && <EligibilityTests tests={eligibility.tests} />}
    </SectionCard>
  );
}
