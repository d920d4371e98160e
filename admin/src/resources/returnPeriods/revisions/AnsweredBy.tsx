import { useTranslate } from 'react-admin';
import { useBodyName } from '../BodyName';
import type { ReturnPeriod, Revision } from '../types';

interface Props {
  period: ReturnPeriod;
  revision: Revision;
}

/** Who gave DWP's answer: somebody of DWP, or somebody of the accountable body who recorded it for DWP. */
export function AnsweredBy({ period, revision }: Props) {
  const translate = useTranslate();
  const body = useBodyName(period).name;
  const name = revision.acceptedByName ?? revision.sentBackByName;
  if (!name) return null;
  if (!revision.answeredByBody) return <>{translate('returns.steps.by', { name })}</>;
  return <>{translate(body ? 'returns.answer.recorded' : 'returns.answer.some', { name, body })}</>;
}
