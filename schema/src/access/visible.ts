import type { Actor, Filter } from '@placewell/prisma';

type Visible = (actor: Actor) => Filter;

const filters = new Map<string, Visible>();

/** Says which rows of a model an actor may see; once for each kind of record that can be read. */
export const registerVisible = (model: string, visible: Visible): void => {
  filters.set(model, visible);
};

/** The rows of each model that an actor may see, for a record reached through another one. */
export const visibleTo =
  (actor: Actor) =>
  (model: string): Filter | undefined =>
    filters.get(model)?.(actor);
