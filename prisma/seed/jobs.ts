import { type Day, dateBy, dateOf } from './calendar';
import { type Journey, journeyEntry, referenceOfPartner } from './life';
import type { Pay } from './pay';
import type { AdjustmentRow, JobRow } from './rows';
import type { Spell } from './work';

const adjustmentTexts = [
  'Start half an hour later to avoid the busiest trains',
  'Written instructions beside spoken ones',
  'A quiet place to take breaks',
  'Noise-cancelling headphones',
  'A chair and desk set up after an assessment',
  'Shorter shifts in the first six weeks',
  'The same mentor on every shift',
  'Time off for appointments',
  'Screen reader software through Access to Work',
];

/** Days after a job's start within which somebody hears of it. */
const hearingOfIt = 6;

/** Writes the jobs, what employers adjusted and the pay that became known, as far as the partner follows them. */
export function recordWork(
  journey: Journey,
  spells: readonly Spell[],
  pay: readonly Pay[],
  until: Day,
): void {
  const jobOf = new Map<Spell, JobRow>();
  for (const spell of spells) {
    if (spell.startedOn > until) continue;
    const job = spell.retained ? null : jobRow(journey, spell, jobOf.size, until);
    if (job) {
      jobOf.set(spell, job);
      journey.records.jobs.push(job);
    }
    adjust(journey, spell, job, until);
  }
  let position = 0;
  for (const paid of pay) {
    if (paid.knownOn === null || paid.knownOn > until) continue;
    journey.records.earnings.push({
      ...journeyEntry(journey, paid.knownOn),
      jobId: jobOf.get(paid.spell)?.id ?? null,
      periodFrom: dateOf(paid.from),
      periodTo: dateOf(paid.to),
      grossPence: paid.grossPence,
      source: paid.source,
      evidenceReference: paid.source === 'payslip' ? `DEMO-PAYSLIP-${position + 1}` : null,
      partnerReference: referenceOfPartner(journey, 'P', position),
    });
    position += 1;
  }
}

function jobRow(journey: Journey, spell: Spell, position: number, until: Day): JobRow {
  const heardOn = Math.min(spell.startedOn + journey.random.integer(0, hearingOfIt), until);
  const endedOn = dateBy(spell.endedOn, until);
  return {
    ...journeyEntry(journey, heardOn),
    employerId: spell.employer?.id ?? null,
    kind: spell.kind,
    title: spell.title,
    occupation: spell.occupation,
    sector: spell.sector,
    employmentType: spell.employmentType,
    weeklyMinutes: spell.weeklyMinutes,
    hourlyRatePence: spell.hourlyRatePence,
    earningsCycle: spell.cycle,
    startedOn: dateOf(spell.startedOn),
    endedOn,
    leavingReason: endedOn === null ? null : spell.leavingReason,
    selfEmploymentEvidence: spell.evidence,
    partnerReference: referenceOfPartner(journey, 'J', position),
  };
}

function adjust(journey: Journey, spell: Spell, job: JobRow | null, until: Day): void {
  const { random } = journey;
  if (spell.kind === 'self_employed' || !random.chance(spell.retained ? 0.6 : 0.32)) return;
  const agreedOn = spell.startedOn + random.integer(spell.retained ? 10 : 0, 45);
  if (agreedOn > until || (spell.endedOn !== null && agreedOn > spell.endedOn)) return;
  const inPlaceOn = random.chance(0.8) ? agreedOn + random.integer(2, 40) : null;
  const adjustment: AdjustmentRow = {
    ...journeyEntry(journey, agreedOn),
    employerId: job?.employerId ?? null,
    jobId: job?.id ?? null,
    description: random.one(adjustmentTexts),
    agreedOn: dateOf(agreedOn),
    inPlaceOn: dateBy(inPlaceOn, until),
    reviewOn: random.chance(0.7) ? dateOf(agreedOn + random.integer(45, 120)) : null,
  };
  journey.records.adjustments.push(adjustment);
}
