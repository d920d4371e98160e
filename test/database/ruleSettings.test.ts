import { ruleSettings } from '@placewell/prisma/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseWorld, openWorld } from './support';

let world: DatabaseWorld;
let own: string;
let other: string;
beforeAll(async () => {
  world = await openWorld();
  own = await world.accountableBody();
  other = await world.accountableBody();
});
afterAll(() => world?.close());

/** A value that the rule may have and that is not its default. */
const another = ({ valueType, options, defaultValue }: (typeof ruleSettings)[number]) => {
  if (valueType === 'enum') return options?.find((option) => option !== defaultValue) ?? null;
  if (valueType === 'boolean') return defaultValue === 'true' ? 'false' : 'true';
  if (valueType === 'date') return '2026-04-01';
  return defaultValue === '3' ? '4' : '3';
};

describe('every rule of the programme', () => {
  it.each(ruleSettings.map((rule) => [rule.key, rule] as const))(
    '%s has a value of the accountable body from its day on, and of nobody else before or beside it',
    async (key, rule) => {
      const value = another(rule);
      await world.insert('rule_setting', {
        rule_key: key,
        value,
        valid_from: '2026-06-01',
        accountable_body_id: own,
      });
      const [found] = await world.sql(
        `select app.rule_value($1, $2, '2026-05-31') as before, app.rule_value($1, $2, '2026-06-01') as since,
                app.rule_value($1, $3, '2026-06-01') as elsewhere`,
        [key, own, other],
      );
      expect(found).toEqual({
        before: rule.defaultValue,
        since: value,
        elsewhere: rule.defaultValue,
      });
    },
  );
});
