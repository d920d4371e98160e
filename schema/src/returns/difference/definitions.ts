import type { Actor } from '@placewell/prisma';
import type { Ask } from '../ask';
import type { FrozenDefinition, FrozenSetting } from '../frozen';
import type { Revision } from '../load';
import { loadTerms, type Terms } from '../terms';

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
const rules = ({ settings }: Stood) =>
  JSON.stringify(settings.map(({ key, value }) => [key, value]));

/**
 * The measures that count something else than in an earlier revision: by their own definition, or since a rule of the
 * programme was set anew, which every measure may stand on.
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
  const ruled = rules(before) !== rules(after);
  return new Set(
    [...versions(after)].flatMap(([id, version]) =>
      ruled || earlier.get(id) !== version ? [id] : [],
    ),
  );
}
