import type { Actor, Filter } from '@placewell/prisma';
import type { Permission } from './permissions';

type Visible = (actor: Actor) => Filter;

const filters = new Map<string, Visible>();
const demanded = new Map<string, Permission>();

/** Says which rows of a model an actor may see, and by which permission; once for each kind of record that can be read. */
export const registerVisible = (model: string, visible: Visible, permission: Permission): void => {
  filters.set(model, visible);
  demanded.set(model, permission);
};

/** True for records about people and what is done for them: they need participant.read, whatever leads to them. */
export const isRecordOfPeople = (model: string): boolean =>
  demanded.get(model) === 'participant.read';

/** The rows of each model that an actor may see, for a record reached through another one. */
export const visibleTo =
  (actor: Actor) =>
  (model: string): Filter | undefined =>
    filters.get(model)?.(actor);
