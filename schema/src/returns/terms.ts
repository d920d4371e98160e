import { createHash } from 'node:crypto';
import type { Actor } from '@placewell/prisma';
import { partsOf, ruleSettings, setOf } from '@placewell/prisma/reference';
import type { Ask } from './ask';
import { collectionsOf } from './collection';
import { measuresDue, rowsDue } from './due';
import type { Cover, FrozenDefinition, FrozenSetting } from './frozen';
import type { PeriodOfReturn } from './period';

/** What a return stands on beside the records: the definitions, the rules and the targets in force. */
export interface Terms {
  definitions: FrozenDefinition[];
  settings: FrozenSetting[];
  targets: unknown[];
}

/** What the cover says of a return apart from the circumstances of its submission. */
export type CoverOfContent = Pick<
  Cover,
  'accountableBody' | 'contractNumber' | 'period' | 'lead' | 'deputy'
>;

/** The rules but the one that only says which periods are returned here: it changes no figure. */
const countingRules = ruleSettings.filter(({ key }) => key !== 'returns_from');

const sets = (kind: PeriodOfReturn['kind']) => [
  ...new Set(measuresDue(kind).flatMap(({ measure }) => partsOf(measure).map(({ set }) => set))),
];

/** Changes whenever what a measure counts, or its words, change. */
function versionOf(measure: object, definitions: (string | undefined)[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(measure));
  for (const definition of definitions) hash.update(`\n${definition ?? ''}`);
  return hash.digest('hex');
}

/** Reads what a return stands on as it is now, with the values of the last day of the period. */
export async function loadTerms(ask: Ask, actor: Actor, period: PeriodOfReturn): Promise<Terms> {
  const due = measuresDue(period.kind);
  const [row] = await ask({
    text: `select jsonb_build_object(
      'views', (select jsonb_object_agg(s.name, app.set_definition(s.name)) from unnest($4::text[]) s(name)),
      'values', (select jsonb_object_agg(k.key, app.rule_value(k.key, $1::uuid, $2::date)) from unnest($3::text[]) k(key)),
      'targets', (select coalesce(jsonb_agg(t order by t.measure_id), '[]') from (
        select distinct on (measure_id) measure_id, target_basis_points, floor_basis_points, valid_from, accountable_body_id is null as national
          from target
         where measure_id = any ($5::text[]) and valid_from <= $2::date and (accountable_body_id is null or accountable_body_id = $1::uuid)
         order by measure_id, accountable_body_id nulls last, valid_from desc) t)) as terms`,
    values: [
      period.accountableBodyId,
      period.lastDay,
      countingRules.map(({ key }) => key),
      sets(period.kind),
      due.map(({ measure }) => measure.id),
    ],
  });
  const found = row?.terms as {
    views: Record<string, string>;
    values: Record<string, string | null>;
    targets: unknown[];
  };
  const collection = await collectionsOf(ask, actor, period.accountableBodyId, period.lastDay);
  return {
    definitions: rowsDue(period.kind).map(
      (each): FrozenDefinition => ({
        row: each.id,
        table: each.table,
        stage: each.stage,
        kind: each.kind,
        frequency: each.frequency,
        collection: collection(each.id),
        titleEn: each.titleEn,
        titleCy: each.titleCy,
        definitionEn: each.definitionEn,
        definitionCy: each.definitionCy,
        measures: due
          .filter((one) => one.row.id === each.id)
          .map(({ measure, parts, basis }) => ({
            id: measure.id,
            titleEn: measure.titleEn,
            titleCy: measure.titleCy,
            definitionEn: measure.definitionEn,
            definitionCy: measure.definitionCy,
            unit: measure.unit,
            counted: setOf(measure.numerator.set).time === 'stock' ? 'at_end' : basis,
            version: versionOf(
              { measure, parts, basis },
              partsOf(measure).map(({ set }) => found.views[set]),
            ),
          })),
      }),
    ),
    settings: countingRules.map(({ key, titleEn, titleCy }) => ({
      key,
      titleEn,
      titleCy,
      value: found.values[key] ?? null,
    })),
    targets: found.targets,
  };
}

/** The cover of a return as the accountable body is now; undefined while nobody has entered its contacts. */
export async function loadCover(
  ask: Ask,
  { accountableBodyId, kind, firstDay, lastDay }: PeriodOfReturn,
): Promise<CoverOfContent | undefined> {
  const [row] = await ask({
    text: `select jsonb_build_object(
        'accountableBody', jsonb_build_object('id', o.id, 'code', o.code, 'nameEn', o.name, 'nameCy', o.name_cy),
        'contractNumber', c.contract_number,
        'lead', jsonb_build_object('name', c.lead_name, 'email', c.lead_email),
        'deputy', jsonb_build_object('name', c.deputy_name, 'email', c.deputy_email)) as cover
      from return_contact c join organisation o on o.id = c.accountable_body_id
     where c.accountable_body_id = $1::uuid`,
    values: [accountableBodyId],
  });
  const cover = row?.cover as Omit<CoverOfContent, 'period'> | undefined;
  return cover && { ...cover, period: { kind, from: firstDay, to: lastDay } };
}
