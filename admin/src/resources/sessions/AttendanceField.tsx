import { useCodeName } from '../../shared/codes/useCodes';
import { StatusChip } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';

const tones: Readonly<Record<string, Tone>> = {
  attended: 'good',
  did_not_attend: 'attention',
};

/** Whether the person came to a session. */
export function AttendanceField({ attendance }: { attendance: string }) {
  const nameOf = useCodeName('attendance');
  return <StatusChip label={nameOf(attendance)} tone={tones[attendance]} />;
}
