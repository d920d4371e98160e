import type { CodeOf } from '../reference/index';
import { supporterOn } from './assignments';
import { type Day, dateOf, workingDayFrom } from './calendar';
import type { Support } from './caseloads';
import { partnerOf } from './frame/employers';
import { type Journey, journeyEntry, referenceOfPartner } from './life';
import { weighted } from './random';
import type { EmployerRow } from './rows';
import { atWork, type Spell } from './work';

export const contactMode = weighted<CodeOf<'employer_contact_mode'>>({
  face_to_face_employer_premises: 38,
  telephone: 28,
  email: 18,
  face_to_face_elsewhere: 6,
  video_call: 6,
  event: 3,
  letter: 1,
});
const notes = [
  'Asked about duties that could be shared differently.',
  'The manager will call back about a work trial.',
  'Explained how support continues after the start.',
  'Agreed a first meeting next week.',
];

/** Days between two contacts with employers about one person, by model; rarer once the person works. */
const between = { ips: 11, seqf: 16 } as const;
const betweenAtWork = 34;

/** Writes the contacts with employers on behalf of one person. Returns the day of the first about a competitive job. */
export function contactEmployers(
  journey: Journey,
  spells: readonly Spell[],
  supports: readonly Support[],
  lastDay: Day,
): Day | null {
  const { random, line, startedOn, world } = journey;
  const employers = world.employers.get(partnerOf(line.lot.body, line.lot.partner)) ?? [];
  let first: Day | null = null;
  let position = 0;
  let day = workingDayFrom(startedOn + 9 + random.wait(line.model === 'ips' ? 16 : 26));
  while (day <= lastDay) {
    const spell = spells.find((each) => atWork([each], day));
    const about = spell ? 'relationship' : 'competitive_job';
    const employer = spell?.employer ?? random.one(employers);
    if (about === 'competitive_job') first ??= day;
    journey.records.employerContacts.push(
      contact(journey, day, about, employer, supports, position),
    );
    position += 1;
    day = workingDayFrom(day + 2 + random.wait(spell ? betweenAtWork : between[line.model]));
  }
  return first;
}

function contact(
  journey: Journey,
  day: Day,
  kind: CodeOf<'employer_contact_kind'>,
  employer: EmployerRow,
  supports: readonly Support[],
  position: number,
) {
  const { random } = journey;
  const madeBy = random.chance(0.14) ? 'participant' : 'specialist';
  return {
    ...journeyEntry(journey, day),
    employerId: employer.id,
    specialistId: madeBy === 'specialist' ? (supporterOn(supports, day)?.row.id ?? null) : null,
    madeBy,
    contactedOn: dateOf(day),
    mode: contactMode(random),
    kind,
    note: random.chance(0.3) ? random.one(notes) : null,
    partnerReference: referenceOfPartner(journey, 'C', position),
  };
}
