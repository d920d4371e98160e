import { useTranslate } from 'react-admin';
import { useCodes } from '../../shared/codes/useCodes';
import { StatusChip } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';
import type { Rule } from './fields';

const tones: Readonly<Record<Rule['certainty'], Tone>> = {
  documented: 'good',
  analogue: 'information',
  unset: 'attention',
};

/** How far DWP's own rule is known. Where none is and nobody set a value, figures await it. */
export function CertaintyChip({ certainty, isSet }: Pick<Rule, 'certainty'> & { isSet: boolean }) {
  const translate = useTranslate();
  const name = useCodes('rule_certainty').find(({ id }) => id === certainty)?.name ?? '';
  const awaits = certainty === 'unset' && !isSet;
  return (
    <StatusChip
      label={awaits ? `${name}: ${translate('resources.rules.awaitsRule')}` : name}
      tone={tones[certainty]}
    />
  );
}

/** What the certainty means, in a sentence. */
export function CertaintyText({ certainty }: Pick<Rule, 'certainty'>) {
  const guidance = useCodes('rule_certainty').find(({ id }) => id === certainty)?.guidance;
  return <>{guidance}</>;
}
