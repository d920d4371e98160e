import { isLatest, type ReturnPeriod, type Revision, signaturesOf } from '../types';

export type StepName = 'opened' | 'prepared' | 'parts' | 'signed' | 'submitted' | 'decided';

/** One step of the life of a return. */
export interface Step {
  readonly name: StepName;
  readonly state: 'done' | 'now' | 'waiting';
  /** When it was done; of the opening, its day. */
  readonly at?: string | null;
  readonly by?: string | null;
}

interface Known {
  readonly today: string;
  /** Partners that have not signed their part; undefined where the viewer may not know. */
  readonly unsigned: number | undefined;
}

/**
 * The steps of a revision in their order, each with who did what when. Of the latest, the first that is not done is the
 * next; an earlier one goes no further, so that only what was done with it is told.
 */
export function stepsOf(
  period: ReturnPeriod,
  revision: Revision | undefined,
  { today, unsigned }: Known,
): readonly Step[] {
  const isSent = Boolean(revision?.submittedAt);
  const parts = revision ? signaturesOf(revision) : [];
  const done: Omit<Step, 'state'>[] = [];
  const open: Omit<Step, 'state'>[] = [];
  const add = (step: Omit<Step, 'state'>, isDone: boolean) => (isDone ? done : open).push(step);

  add({ name: 'opened', at: period.opensOn }, period.opensOn <= today);
  add(
    { name: 'prepared', at: revision?.preparedAt, by: revision?.preparedByName },
    Boolean(revision?.preparedAt),
  );
  const allSigned = isSent || (Boolean(revision?.preparedAt) && unsigned === 0);
  if (unsigned !== 0 || parts.length > 0)
    add({ name: 'parts', at: parts.at(-1)?.signedAt }, allSigned);
  add(
    { name: 'signed', at: revision?.signedAt, by: revision?.signedByName },
    Boolean(revision?.signedAt),
  );
  add({ name: 'submitted', at: revision?.submittedAt, by: revision?.submittedByName }, isSent);
  add(
    {
      name: 'decided',
      at: revision?.acceptedAt ?? revision?.sentBackAt,
      by: revision?.acceptedByName ?? revision?.sentBackByName,
    },
    Boolean(revision?.acceptedAt ?? revision?.sentBackAt),
  );
  const steps = done.map((step): Step => ({ ...step, state: 'done' }));
  if (revision && !isLatest(period, revision)) return steps;
  return [
    ...steps,
    ...open.map((step, place): Step => ({ ...step, state: place === 0 ? 'now' : 'waiting' })),
  ];
}
