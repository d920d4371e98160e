import { NotRecorded } from '../../shared/fields/DateField';
import { RecordLink } from '../../shared/list/RecordLink';

/** The name of an employer, leading to its page. */
export function EmployerLink({ employer }: { employer: { id: string; name: string } | null }) {
  if (!employer) return <NotRecorded />;
  return (
    <RecordLink resource="employers" id={employer.id}>
      {employer.name}
    </RecordLink>
  );
}
