import type { Actor, Statement } from '@placewell/prisma';
import { Values } from '../measures/source';
import type { Ask } from './ask';
import { frozenFacts, type ReturnFacts } from './counts';
import { measuresDue } from './due';
import { figuresOfReturn, type ReturnFigure } from './figures';
import { labelled, labelsFor } from './labels';
import { placesFor } from './load';
import { memberColumns, memberOrder, membersSelect } from './members';
import { personRowsStatement } from './people';
import { type PeriodOfReturn, within } from './period';
import { renumbered } from './renumber';
import type { CoverOfContent, Terms } from './terms';

// Each step is one statement over sets, never row by row. All of them run in the transaction that submits.

/**
 * Stores what is counted and the personal rows, by one statement and so as they were at one moment.
 */
function recordsStatement(actor: Actor, period: PeriodOfReturn, revisionId: string): Statement {
  const values = new Values();
  const body = values.add(period.accountableBodyId, 'uuid');
  const revision = values.add(revisionId, 'uuid');
  const { common, members } = membersSelect(actor, period, measuresDue(period.kind), values);
  const people = personRowsStatement(within(actor, period), {
    kind: period.kind,
    from: period.firstDay,
    to: period.lastDay,
  });
  return {
    text: `with ${common},
      counted as (
        insert into return_member (accountable_body_id, revision_id, position, ${memberColumns.join(', ')})
        select ${body}, ${revision}, row_number() over (order by ${memberOrder}) - 1, ${memberColumns.join(', ')}
          from (${members}) member),
      person_row as (select p.*, row_number() over () - 1 as position from (${renumbered(people, values.all.length)}) p)
      insert into return_person (accountable_body_id, revision_id, position, partner_id, participant_id, referral_id,
                                 expression_id, reference, nino_encrypted, "values")
      select ${body}, ${revision}, p.position, p."partnerId", p."participantId", p."referralId",
             p."expressionId", p.reference, p."ninoEncrypted", p.values
        from person_row p`,
    values: [...values.all, ...people.values],
  };
}

/** Stores the figures, which the evaluator works out from the members just stored; gives them. */
async function freezeFigures(
  ask: Ask,
  actor: Actor,
  period: PeriodOfReturn,
  revisionId: string,
): Promise<ReturnFigure[]> {
  const due = measuresDue(period.kind);
  const [row] = await ask(frozenFacts(actor, period, due, revisionId));
  const places = await placesFor(ask, actor, period);
  const figures = figuresOfReturn(actor, period, row?.facts as ReturnFacts, places, due);
  const labels = await labelsFor(ask, actor, period);
  await ask({
    text: `insert into return_figure (accountable_body_id, revision_id, position, row_id, measure_id, restricted, scope,
             area_id, area_name_en, area_name_cy, partner_id, parts, numerator, denominator, value, target, status,
             lower_quartile, median, upper_quartile)
           select $1::uuid, $2::uuid, f.position, f.row, f.measure, f.restricted, f.scope, f."areaId", f."areaNameEn",
                  f."areaNameCy", f."partnerId", f.parts, f.numerator, f.denominator, f.value, f.target, f.status,
                  f."lowerQuartile", f.median, f."upperQuartile"
             from jsonb_to_recordset($3::jsonb) f(position int, "row" text, measure text, restricted boolean, scope text,
               "areaId" uuid, "areaNameEn" text, "areaNameCy" text, "partnerId" uuid, parts jsonb, numerator float8,
               denominator float8, value float8, target float8, status text, "lowerQuartile" float8, median float8,
               "upperQuartile" float8)`,
    values: [
      period.accountableBodyId,
      revisionId,
      JSON.stringify(
        figures.map((figure, position) => ({ position, ...labelled(figure, labels) })),
      ),
    ],
  });
  return figures;
}

/** Stores what the return stands on. */
async function freezeTerms(
  ask: Ask,
  { accountableBodyId }: PeriodOfReturn,
  revisionId: string,
  { definitions, settings, targets }: Terms,
  cover: CoverOfContent,
): Promise<void> {
  const of = (kind: string, contents: readonly unknown[]) =>
    contents.map((content, position) => ({ kind, position, content }));
  const terms = [
    ...of('cover', [cover]),
    ...of('definition', definitions),
    ...of('setting', settings),
    ...of('target', targets),
  ];
  await ask({
    text: `insert into return_term (accountable_body_id, revision_id, kind, position, content)
           select $1::uuid, $2::uuid, t.kind, t.position, t.content
             from jsonb_to_recordset($3::jsonb) t(kind text, position int, content jsonb)`,
    values: [accountableBodyId, revisionId, JSON.stringify(terms)],
  });
}

/** Freezes a revision that is being submitted in this very transaction; gives the figures that were frozen. */
export async function freeze(
  ask: Ask,
  actor: Actor,
  period: PeriodOfReturn,
  revisionId: string,
  terms: Terms,
  cover: CoverOfContent,
): Promise<ReturnFigure[]> {
  await ask(recordsStatement(actor, period, revisionId));
  const figures = await freezeFigures(ask, actor, period, revisionId);
  await freezeTerms(ask, period, revisionId, terms, cover);
  return figures;
}
