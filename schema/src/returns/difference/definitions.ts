import type { Actor } from '@placewell/prisma';
import { type Measure, measureOf, partsOf } from '@placewell/prisma/reference';
import type { Ask } from '../ask';
import type { FrozenDefinition, FrozenSetting } from '../frozen';
import type { Revision } from '../load';
import { loadTerms, type Terms } from '../terms';
import { asksOneOf } from './rules';

type Stood = Pick<Terms, 'definitions' | 'settings'>;

async function frozenTerms(ask: Ask, revisionId: string): Promise<Stood> {
  const rows = await ask({
    text: `select kind, content from return_term
            where revision_id = $1::uuid and kind in ('definition', 'setting') order by kind, position`,
    values: [revisionId],
  });
  const of = (kind: string) =>
    rows.filter((row) => row.kind === kind).map(({ content }) => content);
  return {
    definitions: of('definition') as FrozenDefinition[],
    settings: of('setting') as FrozenSetting[],
  };
}

const versions = ({ definitions }: Stood) =>
  new Map(definitions.flatMap(({ measures }) => measures).map(({ id, version }) => [id, version]));

/** The rules whose value differs. */
function changedRules(before: Stood, after: Stood): string[] {
  const values = new Map(before.settings.map(({ key, value }) => [key, value]));
  return after.settings.flatMap(({ key, value }) => (values.get(key) === value ? [] : [key]));
}

/** The measures whose sets ask one of these rules. */
async function measuresOn(ask: Ask, rules: readonly string[], ids: readonly string[]) {
  if (rules.length === 0) return [];
  const sets = (id: string) => partsOf(measureOf(id) as Measure).map(({ set }) => set);
  const [row] = await ask({
    text: 'select jsonb_object_agg(s.name, app.set_definition(s.name)) as words from unnest($1::text[]) s(name)',
    values: [[...new Set(ids.flatMap(sets))]],
  });
  const words = row?.words as Record<string, string>;
  return ids.filter((id) => sets(id).some((set) => asksOneOf(words[set] ?? '', rules)));
}

/**
 * The measures that count something else than in an earlier revision: by their own definition, or since a rule that they
 * stand on was set anew.
 */
export async function redefinedMeasures(
  ask: Ask,
  actor: Actor,
  from: Revision,
  toId: string | null,
): Promise<Set<string>> {
  const before = await frozenTerms(ask, from.id);
  const after = toId ? await frozenTerms(ask, toId) : await loadTerms(ask, actor, from.period);
  const earlier = versions(before);
  const now = [...versions(after)].filter(([id]) => measureOf(id));
  const ruled = await measuresOn(
    ask,
    changedRules(before, after),
    now.map(([id]) => id),
  );
  const anew = now.flatMap(([id, version]) => (earlier.get(id) === version ? [] : [id]));
  return new Set([...ruled, ...anew]);
}
