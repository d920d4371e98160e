import { useCodes } from '../../shared/codes/useCodes';
import { StatusChip } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';

const tones: Readonly<Record<string, Tone>> = {
  attended: 'good',
  did_not_attend: 'attention',
};

/** Whether the person came to a session. */
export function AttendanceField({ attendance }: { attendance: string }) {
  const codes = useCodes('attendance');
  const name = codes.find(({ id }) => id === attendance)?.name ?? attendance;
  return <StatusChip label={name} tone={tones[attendance]} />;
}
