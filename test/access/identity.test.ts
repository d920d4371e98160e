// Who sees who a person is. What must be hidden is read from the privileges of the database, so that a new column of
// identity is tested by being withheld there.
import { models } from '@placewell/prisma';
import { schema } from '@placewell/schema';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { type Caller, everyCaller, type Sides } from './callers';
import { isPermitted } from './expected';
import { send } from './outcome';
import { secret } from './records';
import { everything, lists } from './selection';
import { makeSides } from './sides';

let world: World;
let sides: Sides;
let callers: Caller[];
beforeAll(async () => {
  world = await startWorld();
  sides = await makeSides(world);
  callers = await everyCaller(world, sides);
});
afterAll(() => world?.stop());

const caller = (role: string) => callers.find(({ name }) => name === role) as Caller;

/** Fields of the API whose column the role without identity may not read, by type. */
async function withheldFields(): Promise<[type: string, fields: string[]][]> {
  const { rows } = await world.owner.query<{ place: string }>(
    `select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and has_any_column_privilege('placewell_reader', table_name, 'select')
        and not has_column_privilege('placewell_reader', table_name, column_name, 'select')`,
  );
  const withheld = new Set(rows.map(({ place }) => place));
  return Object.entries(models).flatMap(([model, { table, fields }]) => {
    const type = schema.getType(model);
    const shown = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const hidden = shown.filter((name) => {
      const field = fields[name];
      return field?.kind === 'column' && withheld.has(`${table}.${field.column}`);
    });
    return hidden.length ? [[model, hidden] as [string, string[]]] : [];
  });
}

const listOf = (model: string) => lists.find(({ type }) => type.name === model)?.name ?? '';

/** The values of these fields in the whole list of a record, as a caller gets them. */
async function valuesOf(role: string, model: string, fields: string[]) {
  const list = listOf(model);
  const answer = await send(
    world.url,
    caller(role).headers,
    `{ ${list}(perPage: 100) { ${fields.join(' ')} } }`,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.[list] as Record<string, unknown>[];
}

describe('identity and free text', () => {
  it('come to those who may see them, and to nobody else, whatever the record', async () => {
    // What has no list of its own is reached through others: the next test looks there.
    const hidden = (await withheldFields()).filter(([model]) => listOf(model));
    expect(hidden.length).toBeGreaterThan(10);
    for (const [model, fields] of hidden) {
      const seen = await valuesOf('AB_ADMINISTRATOR', model, fields);
      for (const field of fields)
        expect({ field: `${model}.${field}`, known: seen.some((row) => row[field]) }).toEqual({
          field: `${model}.${field}`,
          known: true,
        });
      for (const role of ['AB_ANALYST', 'BI_READER']) {
        const rows = await valuesOf(role, model, fields);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows)
          expect(Object.values(row).filter((value) => !isHidden(value))).toEqual([]);
      }
    }
  });

  it('come by no way round: no list shows them with all it leads to', {
    timeout: 90_000,
  }, async () => {
    for (const role of ['AB_ANALYST', 'BI_READER', 'DWP_VIEWER', 'SYSTEM_ADMINISTRATOR']) {
      for (const { name, type } of lists.filter((list) =>
        isPermitted(caller(role).role, list.name),
      )) {
        const { data, errors } = await send(
          world.url,
          caller(role).headers,
          `{ ${name}(perPage: 5) ${everything(type, 2)} }`,
        );
        expect({ role, name, errors }).toEqual({ role, name, errors: undefined });
        expect(JSON.stringify(data).toLowerCase()).not.toContain(secret.toLowerCase());
      }
    }
  });

  it('are no way to find or to order people either', async () => {
    const { headers } = caller('AB_ANALYST');
    const found = async (q: string) =>
      (
        await send(
          world.url,
          headers,
          'query ($q: String) { allParticipants(filter: { q: $q }) { id } }',
          {
            q,
          },
        )
      ).data?.allParticipants;
    expect(await found(secret)).toEqual([]);
    const { rows } = await world.owner.query('select reference from participant where id = $1', [
      sides.own.ids.participant,
    ]);
    expect(await found(rows[0].reference)).toEqual([{ id: sides.own.ids.participant }]);
    const sorted = await send(world.url, headers, '{ allParticipants(sortField: surname) { id } }');
    expect(sorted.errors).toBeUndefined();
  });
});

/** Nothing, or an empty list: a hidden list cannot be told from an empty one. */
const isHidden = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

describe('an offence', () => {
  const basis = `{ allReferrals { startedOn participant { id eligibilityBasis disadvantageGroups offenceGroups }
    expressionOfInterest { declaredEligibilityBasis } } }`;
  const counted = (dimension: string) =>
    `{ members(input: { measure: "B1.01", period: "to_date",
         filters: [{ dimension: "${dimension}", values: ["disadvantaged"] }] }) { count } }`;
  interface Basis {
    participant: { id: string; eligibilityBasis: string | null };
    expressionOfInterest: { declaredEligibilityBasis: string | null };
  }
  let offender: string;
  beforeAll(async () => {
    const groups = { conditions: [], disadvantage_groups: [], offence_groups: ['ex_offender'] };
    offender = (await world.journey.started(sides.own, undefined, {}, groups)).participantId;
  });
  const seenBy = async (role: string) => {
    const { data } = await send(world.url, caller(role).headers, basis);
    return (data?.allReferrals as Basis[] | undefined)?.find(
      ({ participant }) => participant.id === offender,
    );
  };

  it('is not told by the basis of eligibility of somebody in no other group', async () => {
    expect(await seenBy('AB_ADMINISTRATOR')).toMatchObject({
      participant: { eligibilityBasis: 'disadvantaged', offenceGroups: ['ex_offender'] },
      expressionOfInterest: { declaredEligibilityBasis: 'disabled' },
    });
    for (const role of ['AB_ANALYST', 'BI_READER'])
      expect({ role, seen: await seenBy(role) }).toMatchObject({
        role,
        seen: {
          participant: { eligibilityBasis: null, disadvantageGroups: [], offenceGroups: null },
          expressionOfInterest: { declaredEligibilityBasis: null },
        },
      });
  });

  it('is not counted out of a figure by it either', async () => {
    const asked = (role: string) =>
      send(world.url, caller(role).headers, counted('eligibilityBasis'));
    expect((await asked('AB_ADMINISTRATOR')).data).toMatchObject({ members: { count: 1 } });
    for (const role of ['AB_ANALYST', 'BI_READER'])
      expect((await asked(role)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    const { data } = await send(
      world.url,
      caller('AB_ANALYST').headers,
      '{ measureCatalogue(ids: ["B1.01"]) { dimensions { name } } }',
    );
    expect(JSON.stringify(data)).not.toContain('eligibilityBasis');
  });
});

describe('people', () => {
  it('are nowhere in what DWP and the system administrator can reach', async () => {
    const { participant, referral, session } = sides.own.ids;
    const { rows } = await world.owner.query('select reference from participant');
    const marks = [participant, referral, session, ...rows.map(({ reference }) => reference)];
    for (const role of ['DWP_VIEWER', 'SYSTEM_ADMINISTRATOR']) {
      for (const { name, type } of lists.filter((list) =>
        isPermitted(caller(role).role, list.name),
      )) {
        const document = `{ ${name}(perPage: 25) ${everything(type, 1)} }`;
        const { data, errors } = await send(world.url, caller(role).headers, document);
        expect({ role, name, errors }).toEqual({ role, name, errors: undefined });
        const text = JSON.stringify(data);
        expect(marks.filter((mark) => mark && text.includes(mark))).toEqual([]);
      }
    }
  });

  it('reach an accountable body whole, so that the tests above can fail', async () => {
    const type = schema.getType('Referral') as GraphQLObjectType;
    const document = `{ allReferrals(perPage: 5) ${everything(type, 1)} }`;
    const { data } = await send(world.url, caller('AB_ADMINISTRATOR').headers, document);
    expect(JSON.stringify(data)).toContain(`${secret} first job`);
    expect(JSON.stringify(data)).toContain(`${secret} strengths`);
  });
});
