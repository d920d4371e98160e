import { fill, join, type Message } from './messages';

/** What can rest on a recorded fact, so that the fact cannot be taken back before it. */
const labels = {
  session: { en: 'support sessions', cy: 'sesiynau cymorth' },
  employer_contact: { en: 'employer contacts', cy: 'cysylltiadau â chyflogwyr' },
  support_stage: { en: 'stages of support', cy: 'camau cymorth' },
  vocational_profile: { en: 'vocational profile', cy: 'proffil galwedigaethol' },
  job_preference: { en: 'job preferences', cy: 'dewisiadau swydd' },
  action_plan_step: { en: 'steps of the action plan', cy: 'camau’r cynllun gweithredu' },
  action_plan_review: {
    en: 'reviews of the action plan',
    cy: 'adolygiadau o’r cynllun gweithredu',
  },
  adjustment: { en: 'reasonable adjustments', cy: 'addasiadau rhesymol' },
  job: { en: 'jobs', cy: 'swyddi' },
  earning: { en: 'earnings', cy: 'enillion' },
  milestone: { en: 'milestones', cy: 'cerrig milltir' },
  model_change: { en: 'changes of model', cy: 'newidiadau model' },
  pause: { en: 'pauses and disengagements', cy: 'seibiannau ac ymddieithriadau' },
  extension: { en: 'extensions', cy: 'estyniadau' },
} satisfies Record<string, Message>;

/** How many records of each kind rest on a fact. */
export type Resting = Partial<Record<keyof typeof labels, number>>;

/** Says what has to go first and how much there is of it; null when nothing rests on the fact. */
export function restingOn(resting: Resting): Message | null {
  const found = (Object.keys(labels) as (keyof typeof labels)[]).filter((kind) => resting[kind]);
  if (found.length === 0) return null;
  const named = found.map((kind) =>
    fill(
      { en: '{what} ({count})', cy: '{what} ({count})' },
      {
        what: labels[kind],
        count: resting[kind] ?? 0,
      },
    ),
  );
  return fill(
    {
      en: 'Correct or take back first what rests on it: {what}.',
      cy: 'Cywirwch neu tynnwch yn ôl yn gyntaf yr hyn sy’n dibynnu arno: {what}.',
    },
    { what: join(named) },
  );
}
