import type { Permission } from '@placewell/schema/permissions';

type Subject = Permission extends `${infer Name}.${string}` ? Name : never;
type VerbOf<Name extends string> = Permission extends infer One
  ? One extends `${Name}.${infer Verb}`
    ? Verb
    : never
  : never;

/** A text for every permission of the API: `permissions.participant.read`. */
export type PermissionTexts = { [Name in Subject]: { [Verb in VerbOf<Name>]: string } };
