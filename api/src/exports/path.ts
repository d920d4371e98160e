import { models, type Selection } from '@placewell/prisma';

/** The model and column at the end of a path; throws for a path that leads nowhere. */
export function leafOf(model: string, path: string): { model: string; field: string } {
  const [name = '', ...rest] = path.split('.');
  const field = models[model]?.fields[name];
  if (rest.length === 0 && field?.kind === 'column') return { model, field: name };
  if (rest.length === 0 || field?.kind !== 'relation')
    throw new Error(`No column ${path} of ${model}`);
  return leafOf(field.model, rest.join('.'));
}

/** What must be read of a row for the values at the paths. */
export function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = {};
  for (const path of paths) {
    let here = selection;
    const steps = path.split('.');
    const column = steps.pop() as string;
    for (const step of steps) {
      const query = (here[step] ?? { select: {} }) as { select: Selection };
      here[step] = query;
      here = query.select;
    }
    here[column] = true;
  }
  return selection;
}

/** The value at a path of a row; null where a step on the way is empty. */
export const valueAt = (row: Record<string, unknown>, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | null | undefined)?.[step] ?? null,
      row,
    );
