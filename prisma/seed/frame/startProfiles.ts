import { addMonths, dateOf } from '../calendar';
import { type Plan, stream } from '../plan';
import { Random } from '../random';
import type { Frame, StartProfileLineRow, StartProfileRow } from '../rows';
import type { OrganisationIds } from './organisations';
import { type ProfileLine, profiledMonths, profiledStarts, profileLines } from './profile';

/** A version of the profile. Months count from the launch. */
interface Version {
  number: number;
  agreedInMonth: number | null;
  from: number;
  to: number;
  note: string;
}

/** The first covered two years and was replaced; the third is a proposal for the rest of the programme. */
const versions: readonly Version[] = [
  { number: 1, agreedInMonth: -2, from: 0, to: 23, note: 'As in the delivery plan' },
  {
    number: 2,
    agreedInMonth: 5,
    from: 0,
    to: profiledMonths - 1,
    note: 'Revised after six months',
  },
  { number: 3, agreedInMonth: null, from: 18, to: profiledMonths - 1, note: 'Proposal' },
];

/** The start profiles of both bodies. The second version is in force. */
export function startProfiles(
  plan: Plan,
  ids: OrganisationIds,
): Pick<Frame, 'startProfiles' | 'startProfileLines'> {
  const random = new Random(plan.seed, stream.identifiers);
  const lines = profileLines(plan);
  const profiles = (['kent', 'estuary'] as const).flatMap((body) =>
    versions.map((version) => {
      const profile = profileRow(random, plan, ids.bodies[body], version);
      const ofBody = lines.filter((line) => line.lot.body === body);
      const rows = ofBody.flatMap((line) => lineRows(random, plan, ids, profile, version, line));
      return { profile, rows };
    }),
  );
  return {
    startProfiles: profiles.map(({ profile }) => profile),
    startProfileLines: profiles.flatMap(({ rows }) => rows),
  };
}

function profileRow(random: Random, plan: Plan, body: string, version: Version): StartProfileRow {
  const { agreedInMonth } = version;
  const agreedOn = agreedInMonth === null ? null : addMonths(plan.launch, agreedInMonth) + 9;
  return {
    id: random.uuid(),
    accountableBodyId: body,
    versionNumber: version.number,
    status: agreedOn === null ? 'draft' : 'agreed',
    agreedOn: agreedOn === null ? null : dateOf(agreedOn),
    note: version.note,
    createdAt: `${dateOf((agreedOn ?? plan.today) - 14)}T11:00:00Z`,
  };
}

function lineRows(
  random: Random,
  plan: Plan,
  ids: OrganisationIds,
  profile: StartProfileRow,
  version: Version,
  line: ProfileLine,
): StartProfileLineRow[] {
  const rows: StartProfileLineRow[] = [];
  const agreed = profiledStarts(line);
  for (let month = version.from; month <= version.to; month += 1) {
    const starts = agreed[month] ?? 0;
    if (starts === 0) continue;
    rows.push({
      id: random.uuid(),
      accountableBodyId: profile.accountableBodyId,
      profileId: profile.id,
      month: dateOf(addMonths(plan.launch, month)),
      localAuthorityCode: line.area.code,
      partnerId: ids.partners[line.lot.partner],
      model: line.model,
      cohort: line.cohort,
      starts,
      createdAt: profile.createdAt,
    });
  }
  return rows;
}
