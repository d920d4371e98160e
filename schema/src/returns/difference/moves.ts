import type { Actor, Statement } from '@placewell/prisma';
import { Values } from '../../measures/source';
import type { DueMeasure } from '../due';
import { memberColumns, membersSelect } from '../members';
import type { PeriodOfReturn } from '../period';

/** A member that is in one of two returns and not in the other. */
export interface Move {
  direction: 'entered' | 'left';
  measure: string;
  part: 'numerator' | 'denominator';
  partnerId: string | null;
  areaId: string | null;
  keys: (string | null | string[])[];
  subject: string;
  countsAs: string | null;
  participantId: string | null;
  referralId: string | null;
  happenedOn: string | null;
  quantity: number;
  value: number | null;
}

/** No difference has more: beyond, the definitions have changed and lists of people say nothing. */
const mostMoves = 20_000;

const columns = memberColumns.join(', ');
const json = `jsonb_build_object('direction', m.direction, 'measure', m.measure_id, 'part', m.part, 'partnerId', m.partner_id,
  'areaId', m.area_id, 'keys', m.keys, 'subject', m.subject, 'countsAs', m.counts_as, 'participantId', m.participant_id,
  'referralId', m.referral_id, 'happenedOn', m.happened_on, 'quantity', m.quantity, 'value', m.value)`;

/**
 * The statement of who entered and who left between a frozen return and another one, or things as they are now: both
 * sides are the rows that were counted, so that the difference explains the numbers. In column `move`.
 */
export function movesStatement(
  actor: Actor,
  period: PeriodOfReturn,
  due: readonly DueMeasure[],
  fromId: string,
  toId: string | null,
): Statement {
  const values = new Values();
  // A partner sees the rows of its own people alone, live and frozen.
  const own = `(${values.add(actor.partnerId, 'uuid')} is null or partner_id = ${values.add(actor.partnerId, 'uuid')})`;
  const measures = values.add(
    due.map(({ measure }) => measure.id),
    'text[]',
  );
  const frozen = (id: string) =>
    `select ${columns} from return_member
      where revision_id = ${values.add(id, 'uuid')} and measure_id = any (${measures}) and ${own}`;
  const before = frozen(fromId);
  const live = toId ? undefined : membersSelect(actor, period, due, values);
  const after = toId
    ? frozen(toId)
    : `select ${columns} from (${live?.members}) member where ${own}`;
  return {
    text: `with ${live ? `${live.common}, ` : ''}before as materialized (${before}), after as materialized (${after}),
      move as (
        select 'left' as direction, l.* from (select * from before except all select * from after) l
        union all
        select 'entered', e.* from (select * from after except all select * from before) e)
      select ${json} as move from move m
       order by m.measure_id collate "C", m.part collate "C", m.direction collate "C", m.subject, m.keys::text collate "C"
       limit ${mostMoves}`,
    values: values.all,
  };
}
