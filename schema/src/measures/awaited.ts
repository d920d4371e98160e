import type { Actor, Statement } from '@placewell/prisma';
import { measures } from '@placewell/prisma/reference';

const rules = [...new Set(measures.flatMap(({ awaits }) => awaits))];

/** The statement that lists the rules measures need and that have no value for one of the actor's bodies today. */
export const awaitedStatement = (actor: Actor, today: string): Statement => ({
  text: `select distinct k.key as rule from unnest($1::text[]) k(key) cross join unnest($2::uuid[]) b(id)
          where app.rule_value(k.key, b.id, $3::date) is null`,
  values: [rules, actor.accountableBodyIds, today],
});
