/** Statuses of a journey that has started and not ended: the people of a caseload. */
export const onProgramme = ['in_support', 'in_work_support', 'paused', 'disengaged'] as const;
