import type { Operation } from './limits';

/** What may be asked without signing in: who one is, and in the demonstration the schema as well. */
const ALWAYS = ['viewer', '__typename'];
const INTROSPECTION = ['__schema', '__type'];

/**
 * Says whether a request may go on to validation without a signed-in caller. The door is shut before
 * validation, because its errors, and even whether there are any, tell which fields exist.
 * @param schemaIsPublic anybody may read the schema (demonstration)
 */
export function mayAskAnonymously(operation: Operation | null, schemaIsPublic: boolean): boolean {
  if (schemaIsPublic && operation === null) return true;
  if (operation === null || (operation.amongOthers && !schemaIsPublic)) return false;
  const open = schemaIsPublic ? [...ALWAYS, ...INTROSPECTION] : ALWAYS;
  return operation.rootFields.every((field) => open.includes(field));
}
