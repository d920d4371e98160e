import { type CodeOf, codeLists } from '../codes/index';
import { column, type PersonColumn } from './types';

/** The milestones that the note asks to be flagged, in its order (MI note, Table A, End of Provision). */
export const flaggedMilestones = [
  'job_start',
  'ping_1000',
  'ping_2000',
  'ping_3000',
  'ping_4000',
  'ping_5000',
  'lower',
  'higher',
  'in_work',
  'self_employed',
] as const satisfies readonly CodeOf<'milestone_type'>[];

export type FlaggedMilestone = (typeof flaggedMilestones)[number];

type MilestoneKey = `A5.01.${FlaggedMilestone}${'' | '.on' | '.month' | '.path'}`;

/** The flag of a milestone, its day, the month in which it is reported and the path of evidence. */
function columnsOf(type: FlaggedMilestone): PersonColumn<MilestoneKey>[] {
  const entry = codeLists.milestone_type.entries.find(({ code }) => code === type);
  if (!entry) throw new Error(`There is no milestone ${type}`);
  return [
    column(`A5.01.${type}`, 'yes-no', entry.en, entry.cy),
    column(`A5.01.${type}.on`, 'date', `${entry.en}: on`, `${entry.cy}: ar`),
    column(
      `A5.01.${type}.month`,
      'month',
      `${entry.en}: reporting month`,
      `${entry.cy}: mis adrodd`,
    ),
    column(
      `A5.01.${type}.path`,
      'code',
      `${entry.en}: evidence path`,
      `${entry.cy}: llwybr tystiolaeth`,
      { list: 'evidence_path' },
    ),
  ];
}

/** Table A, end of provision: milestones with their period markers. */
export const milestoneColumns = flaggedMilestones.flatMap(columnsOf);
