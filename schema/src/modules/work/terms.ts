import type { Work } from '../../core/command';

/** What a milestone is measured with. */
interface Terms {
  rateBasis: string | null;
  hourlyRatePence: number | null;
  thresholdPence: number | null;
}

/** The wage rate, its basis and the money of a milestone reached on a day; empty while the rule is unset. */
export async function termsOf(
  { tx }: Work,
  referralId: string,
  type: string,
  on: string,
): Promise<Partial<Terms>> {
  const [terms] = await tx.$queryRaw<Terms[]>`
    select rate_basis as "rateBasis", hourly_rate_pence as "hourlyRatePence", threshold_pence as "thresholdPence"
      from app.milestone_terms(${referralId}::uuid, ${type}, ${on}::date)`;
  return terms ?? {};
}
