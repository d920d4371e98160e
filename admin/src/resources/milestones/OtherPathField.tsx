import { useTranslate } from 'react-admin';
import { DateField } from '../../shared/fields/DateField';
import { StatusChip } from '../../shared/StatusChip';
import type { Milestone } from './fields';

type Props = Pick<Milestone, 'otherPathOn' | 'onePathOnly'>;

/** What the other path of evidence says of the same milestone. */
export function OtherPathField({ otherPathOn, onePathOnly }: Props) {
  const translate = useTranslate();
  if (otherPathOn) return <DateField value={otherPathOn} />;
  if (onePathOnly) return <StatusChip label="resources.milestones.notYet" tone="attention" />;
  return <>{translate('resources.milestones.noOther')}</>;
}
