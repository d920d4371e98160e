import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Caps, LimitExceeded } from './caps';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fields seen at one place of the answer, whichever fragments they came from. */
interface Seen {
  times: number;
  below: Map<string, Seen>;
}

/**
 * Writes out every operation and fragment of a document and refuses one that is too big, repeats a
 * field too often or goes round in a circle. It needs no schema and comes before validation, which
 * compares all fields with the same place in the answer: the square of the repeats, for every place.
 * @throws LimitExceeded
 */
export function checkDocument(document: DocumentNode, fragments: Fragments, caps: Caps): void {
  if (document.definitions.length > caps.definitions) {
    throw new LimitExceeded('definitions', caps.definitions);
  }
  let selections = 0;
  for (const definition of document.definitions) {
    if ('selectionSet' in definition && definition.selectionSet) {
      visitSet(definition.selectionSet, { times: 0, below: new Map() }, []);
    }
  }

  function visitSet(set: SelectionSetNode, seen: Seen, within: readonly string[]): void {
    for (const selection of set.selections) {
      selections += 1;
      if (selections > caps.selections) throw new LimitExceeded('selections', caps.selections);
      visitSelection(selection, seen, within);
    }
  }

  function visitSelection(selection: SelectionNode, seen: Seen, within: readonly string[]): void {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      visitSet(selection.selectionSet, seen, within);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      if (within.includes(name)) throw new LimitExceeded('circle', 0);
      const fragment = fragments.get(name);
      if (fragment) visitSet(fragment.selectionSet, seen, [...within, name]);
    } else {
      const field = place((selection.alias ?? selection.name).value, seen);
      field.times += 1;
      if (field.times > caps.repeats) throw new LimitExceeded('repeats', caps.repeats);
      if (selection.selectionSet) visitSet(selection.selectionSet, field, within);
    }
  }
}

function place(name: string, { below }: Seen): Seen {
  const known = below.get(name);
  if (known) return known;
  const fresh = { times: 0, below: new Map() };
  below.set(name, fresh);
  return fresh;
}
