import { useViewer } from '../../layout/useViewer';
import type { OwnInputProps } from '../../shared/commands/fields';
import { RecordInput } from '../../shared/commands/RecordInput';

const organisation = {
  resource: 'organisations',
  optionText: { en: 'name', cy: 'nameCy' },
  sort: { field: 'name', order: 'ASC' },
} as const;

/** Which accountable body's programme; asked of those who work for several. */
export function AccountableBodyInput(props: OwnInputProps) {
  const bodies = useViewer()?.accountableBodyIds ?? [];
  if (bodies.length < 2) return null;
  return <RecordInput {...props} {...organisation} filter={{ ids: bodies }} />;
}

/** Which partner; whoever works for one partner adds to its records. */
export function PartnerInput(props: OwnInputProps) {
  const viewer = useViewer();
  if (!viewer || viewer.partnerId) return null;
  return <RecordInput {...props} {...organisation} />;
}
