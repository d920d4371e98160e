import type { Actor } from '@placewell/prisma';
import { type DimensionEntry, type DimensionName, dimensions } from '@placewell/prisma/reference';
import type { Message } from '../rules/messages';
import type { Ask } from './ask';
import { measuresDue } from './due';
import type { ReturnFigure } from './figures';
import type { PeriodOfReturn } from './period';

/** Values of a breakdown that are words of the product and in no code list. */
const words: Partial<Record<DimensionName, Record<string, Message>>> = {
  weeklyHours: {
    under_16: { en: 'Under 16 hours', cy: 'Llai nag 16 awr' },
    '16_to_29': { en: '16 to 29 hours', cy: '16 i 29 awr' },
    '30_and_over': { en: '30 hours and over', cy: '30 awr a throsodd' },
  },
  outcome: {
    lower: { en: 'Lower outcome', cy: 'Canlyniad is' },
    higher: { en: 'Higher outcome', cy: 'Canlyniad uwch' },
  },
  direction: {
    seqf_to_ips: { en: 'SEQF to IPS', cy: 'SEQF i IPS' },
    ips_to_seqf: { en: 'IPS to SEQF', cy: 'IPS i SEQF' },
  },
};

const notRecorded: Message = { en: 'Not recorded', cy: 'Heb ei gofnodi' };
/** Whoever is in none of the groups is recorded as such. */
const none: Partial<Record<DimensionName, Message>> = {
  disadvantageGroup: { en: 'In none of these groups', cy: 'Heb fod yn yr un o’r grwpiau hyn' },
};
const noArea: Message = { en: 'No area', cy: 'Dim ardal' };

type Names = Record<string, [en: string, cy: string]>;

/** The names of what figures are broken down by, as they are now. */
export interface Labels {
  areas: Names;
  partners: Names;
  /** Local authorities, specialists and codes, by dimension or list and value. */
  values: Names;
}

const listOf = (name: DimensionName) => (dimensions[name] as DimensionEntry).list;

/** Reads the names in one statement, within what the actor may see. */
export async function labelsFor(
  ask: Ask,
  actor: Actor,
  { accountableBodyId, kind }: PeriodOfReturn,
): Promise<Labels> {
  const names = new Set(measuresDue(kind).flatMap(({ parts }) => parts));
  const lists = [...names].flatMap((name) => listOf(name) ?? []);
  const pair = (en: string, cy: string) => `jsonb_build_array(${en}, ${cy})`;
  const [row] = await ask({
    text: `select jsonb_build_object(
      'areas', (select coalesce(jsonb_object_agg(a.id, ${pair('a.name_en', 'a.name_cy')}), '{}') from delivery_area a
                 where a.accountable_body_id = $1::uuid),
      'partners', (select coalesce(jsonb_object_agg(o.id, ${pair('o.name', 'o.name_cy')}), '{}') from organisation o
                    where o.id in (select d.partner_id from delivery_agreement d where d.accountable_body_id = $1::uuid)
                      and ($3::uuid is null or o.id = $3::uuid)),
      'values', (select coalesce(jsonb_object_agg(v.key, ${pair('v.en', 'v.cy')}), '{}') from (
         select 'localAuthority ' || l.code as key, l.name_en as en, l.name_cy as cy from local_authority l
         union all
         select 'specialist ' || e.id, e.name, e.name from employment_specialist e where e.accountable_body_id = $1::uuid
         union all
         select c.list || ' ' || c.code, c.label_en, c.label_cy from code c where c.list = any ($2::text[])) v)) as labels`,
    values: [accountableBodyId, lists, actor.partnerId],
  });
  return row?.labels as Labels;
}

const named = (pair: [string, string] | undefined, otherwise: string): Message =>
  pair ? { en: pair[0], cy: pair[1] } : { en: otherwise, cy: otherwise };

/** The name of a value of a breakdown. */
export function labelOf(labels: Labels, dimension: DimensionName, value: string | null): Message {
  if (value === null) return none[dimension] ?? notRecorded;
  const known = words[dimension]?.[value];
  return known ?? named(labels.values[`${listOf(dimension) ?? dimension} ${value}`], value);
}

/** A figure with the names of its area, its partner and its parts. */
export interface LabelledFigure extends Omit<ReturnFigure, 'parts'> {
  areaNameEn: string | null;
  areaNameCy: string | null;
  partnerName: string | null;
  parts: { dimension: string; value: string | null; labelEn: string; labelCy: string }[];
}

/** Adds the names to a figure. */
export function labelled(figure: ReturnFigure, labels: Labels): LabelledFigure {
  const { areaId, scope, partnerId } = figure;
  const area =
    scope !== 'area' ? null : areaId === null ? noArea : named(labels.areas[areaId], areaId);
  return {
    ...figure,
    areaNameEn: area?.en ?? null,
    areaNameCy: area?.cy ?? null,
    partnerName: partnerId === null ? null : (labels.partners[partnerId]?.[0] ?? partnerId),
    parts: figure.parts.map(({ dimension, value }) => {
      const { en, cy } = labelOf(labels, dimension, value);
      return { dimension, value, labelEn: en, labelCy: cy };
    }),
  };
}
