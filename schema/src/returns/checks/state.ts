import type { Ask } from '../ask';
import { checksFor } from './index';
import { type Asked, type CheckCount, checkCounts } from './statement';
import type { ReturnCheck } from './types';

export interface Answer {
  checkKey: string;
  partnerId: string | null;
  comment: string;
  offenderCount: number;
  answeredAt: string;
  answeredByName: string;
}

export interface Waiver {
  id: string;
  version: number;
  checkKey: string;
  waiverReason: string;
  offenderCount: number;
  requestedByName: string;
  approvedAt: string | null;
  approvedByName: string | null;
}

/** A check with what it found and what was said to it. */
export interface CheckState {
  check: ReturnCheck;
  count: number;
  byPartner: CheckCount[];
  answers: Answer[];
  waiver: Waiver | null;
  /** clear, open, answered or waived. */
  state: 'clear' | 'open' | 'answered' | 'waived';
}

/**
 * Answered or waived while every record that is found is among those that an answer, or the approved waiver, was given
 * for: as the accountable body's, or as the partner's own. Any other record opens it once more.
 */
function stateOf(
  { severity }: ReturnCheck,
  { count, byPartner }: Pick<CheckState, 'count' | 'byPartner'>,
): CheckState['state'] {
  if (count === 0) return 'clear';
  if (byPartner.some(({ open }) => open > 0)) return 'open';
  return severity === 'warning' ? 'answered' : 'waived';
}

const saidStatement = (revisionId: string, partnerId: string | null) => ({
  text: `select jsonb_build_object(
      'answers', (select coalesce(jsonb_agg(jsonb_build_object(
          'checkKey', a.check_key, 'partnerId', a.partner_id, 'comment', a.comment, 'offenderCount', a.offender_count,
          'answeredAt', a.answered_at, 'answeredByName', a.answered_by_name) order by a.answered_at, a.id), '[]')
        from return_check_answer a where a.revision_id = $1::uuid and ($2::uuid is null or a.partner_id = $2::uuid)),
      'waivers', (select coalesce(jsonb_agg(jsonb_build_object(
          'id', w.id, 'version', w.version, 'checkKey', w.check_key, 'waiverReason', w.waiver_reason,
          'offenderCount', w.offender_count, 'requestedByName', w.requested_by_name, 'approvedAt', w.approved_at,
          'approvedByName', w.approved_by_name)), '[]')
        from return_waiver w where w.revision_id = $1::uuid and $2::uuid is null)) as said`,
  values: [revisionId, partnerId],
});

/** Every check of a return with what it finds now and what was said to it, within what the actor may see. */
export async function checkStates(ask: Ask, asked: Asked): Promise<CheckState[]> {
  const checks = checksFor(asked.actor, asked.period.kind);
  const counts = (await ask(checkCounts(checks, asked))) as unknown as CheckCount[];
  const [row] = await ask(saidStatement(asked.revisionId, asked.actor.partnerId));
  const said = row?.said as { answers: Answer[]; waivers: Waiver[] };
  return checks.map((check) => {
    const byPartner = counts.filter(({ key }) => key === check.key);
    const found = {
      count: byPartner.reduce((sum, { count }) => sum + count, 0),
      byPartner,
      answers: said.answers.filter(({ checkKey }) => checkKey === check.key),
      waiver: said.waivers.find(({ checkKey }) => checkKey === check.key) ?? null,
    };
    return { check, ...found, state: stateOf(check, found) };
  });
}
