import type { Job } from './types';

/** A job as people name it: title and employer; its kind of work where neither may be seen. */
export const jobName = ({ title, employer, startedOn }: Job): string =>
  [title, employer?.name].filter(Boolean).join(', ') || startedOn;
