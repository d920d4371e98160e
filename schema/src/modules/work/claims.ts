import type { z } from 'zod';
import type { Work } from '../../core/command';
import { type AppError, invalidState, type Message } from '../../core/errors';
import { asDate } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { fill } from '../../rules/messages';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type { claimSelfEmployedOutcomeInput } from './inputs';
import { termsOf } from './terms';

/** What the records of self-employment show, beside what the rule asks for. */
interface Shown {
  basis: string | null;
  reachedOn: string | null;
  tradingDays: number | null;
  thresholdDays: number | null;
  tradedPence: number | null;
  thresholdPence: number | null;
}

/**
 * Claims the self-employed outcome with the evidence held: equivalent earnings from trading, or days of trading,
 * whichever the rule says, and never from RTI (questions and answers on the grant guidance). The day is the one on
 * which the records were enough; a day counts once, however many occupations. Throws INVALID_STATE while they are not.
 */
export async function claimSelfEmployedOutcome(
  work: Work,
  {
    referralId,
    evidenceKinds,
    evidenceReference,
    note,
  }: z.output<typeof claimSelfEmployedOutcomeInput>,
): Promise<string> {
  if (evidenceKinds.length === 0)
    throw badInputFor('evidenceKinds', {
      en: 'Name at least one kind of evidence: a claim without evidence cannot be made.',
      cy: 'Enwch o leiaf un math o dystiolaeth: ni ellir gwneud hawliad heb dystiolaeth.',
    });
  const referral = await loadFor(work, 'confirmMilestone', referralId);
  const shown = await shownBy(work, referralId);
  if (!shown?.reachedOn) throw notEnough(shown);
  const { id } = await work.tx.milestone.create({
    data: {
      ...tie(referral),
      type: 'self_employed',
      achievedOn: asDate(shown.reachedOn),
      reportingMonth: asDate(`${work.context.today.slice(0, 7)}-01`),
      evidencePath: 'self_employed_claim',
      claimBasis: shown.basis,
      // What it was measured with stays with it: days, or the wage rate and its money.
      ...(shown.basis === 'trading_days'
        ? { thresholdDays: shown.thresholdDays }
        : await termsOf(work, referralId, 'self_employed', shown.reachedOn)),
      evidenceKinds,
      evidenceReference: evidenceReference ?? null,
      note: note ?? null,
    },
    select: { id: true },
  });
  return id;
}

async function shownBy({ tx }: Work, referralId: string): Promise<Shown | undefined> {
  const [shown] = await tx.$queryRaw<Shown[]>`
    select t.basis, t.reached_on::text as "reachedOn", t.trading_days as "tradingDays",
           t.threshold_days as "thresholdDays", t.traded_pence as "tradedPence", t.threshold_pence as "thresholdPence"
      from referral r
     cross join lateral app.self_employed_terms(
       r.id, r.accountable_body_id, r.participant_id, r.cohort, r.started_on, r.ended_on) t
     where r.id = ${referralId}::uuid`;
  return shown;
}

const awaited: Message = {
  en: 'The rule of the self-employed outcome is not set: DWP has not published it.',
  cy: 'Nid yw rheol y canlyniad hunangyflogedig wedi ei gosod: nid yw DWP wedi ei chyhoeddi.',
};

const pounds = (pence: number) => (pence / 100).toFixed(2);

function notEnough(shown: Shown | undefined): AppError {
  const { basis, tradingDays, thresholdDays, tradedPence, thresholdPence } = shown ?? {};
  if (basis === 'trading_days')
    return invalidState(
      thresholdDays == null
        ? awaited
        : fill(
            {
              en: 'The jobs recorded show {days} days of trading; the outcome needs {needed}.',
              cy: 'Mae’r swyddi a gofnodwyd yn dangos {days} diwrnod o fasnachu; mae angen {needed} ar gyfer y canlyniad.',
            },
            { days: tradingDays ?? 0, needed: thresholdDays },
          ),
    );
  return invalidState(
    thresholdPence == null
      ? awaited
      : fill(
          {
            en: 'Earnings of £{earned} from trading are recorded; the outcome needs £{needed}. RTI does not count.',
            cy: 'Cofnodwyd enillion o £{earned} o fasnachu; mae angen £{needed} ar gyfer y canlyniad. Nid yw RTI yn cyfrif.',
          },
          { earned: pounds(tradedPence ?? 0), needed: pounds(thresholdPence) },
        ),
  );
}
