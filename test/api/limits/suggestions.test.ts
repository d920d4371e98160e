// A misspelt name gets no hint of a right one: the schema cannot be recovered from its errors, as clairvoyance does.
import { schema } from '@placewell/schema';
import { type GraphQLObjectType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { post, type RawAnswer } from './post';

let world: World;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const body = await world.accountableBody();
  headers = { cookie: await world.cookieOf(await world.user('AB_ADMINISTRATOR', body)) };
});
afterAll(() => world?.stop());

const misspell = (name: string) => `${name.slice(0, -1)}x`;
const names = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {});

/** What an answer says in words, and of which fields. */
const said = ({ errors = [] }: RawAnswer['body']) =>
  errors
    .map(({ message, extensions }) => `${message} ${JSON.stringify(extensions.errors ?? {})}`)
    .join('\n');

/** Names of `known` that an answer gives away though nobody sent them. */
const givenAway = (text: string, sent: string, known: string[]) =>
  known.filter(
    (name) => name.length > 3 && new RegExp(`\\b${name}\\b`).test(text) && !sent.includes(name),
  );

describe('errors give no name away', () => {
  const everyName = [
    ...names(schema.getQueryType()),
    ...names(schema.getMutationType()),
    ...names(schema.getType('Participant') as GraphQLObjectType),
  ];

  it.each([
    ['queries', names(schema.getQueryType()), (fields: string) => `{ ${fields} }`],
    ['commands', names(schema.getMutationType()), (fields: string) => `mutation { ${fields} }`],
    [
      'fields of a person',
      names(schema.getType('Participant') as GraphQLObjectType),
      (fields: string) => `{ allParticipants { ${fields} } }`,
    ],
  ])('of %s', async (_what, known, documentOf) => {
    for (let at = 0; at < known.length; at += 10) {
      const some = known.slice(at, at + 10);
      const query = documentOf(some.map(misspell).join(' '));
      const { status, body } = await post(world.url, { query }, headers);
      const text = said(body);
      expect(status).toBe(400);
      expect(body.errors).toHaveLength(some.length);
      expect(text).not.toMatch(/did you mean/i);
      expect(givenAway(text, query, everyName)).toEqual([]);
    }
  });

  it('of arguments, types, choices and input fields', async () => {
    const documents = [
      '{ allParticipants(perPages: 1) { id } }',
      '{ allParticipants(sortField: surnam) { id } }',
      '{ allParticipants { ... on Referra { id } } }',
      'query ($f: ParticipantFilte) { allParticipants(filter: $f) { id } }',
      '{ allParticipants(filter: { localAuthorityCod: "E07000105" }) { id } }',
      'mutation { recordSession(input: { heldO: "2026-11-20" }) { id } }',
    ];
    const input = schema.getType('RecordSessionInput');
    const known = [
      ...everyName,
      'perPage',
      'ParticipantFilter',
      'ParticipantSort',
      'localAuthorityCode',
      ...(isInputObjectType(input) ? Object.keys(input.getFields()) : []),
    ];
    for (const query of documents) {
      const { status, body } = await post(world.url, { query }, headers);
      const text = said(body);
      expect(status).toBe(400);
      expect(text).not.toMatch(/did you mean/i);
      // What is required is told by its name, since a caller cannot do without it, and so is the type it belongs to.
      const told = [...text.matchAll(/"(\w+)":"This is required\."|by type "(\w+)"/g)];
      const allowed = told.flatMap(([, field, type]) => [field, type]);
      expect(givenAway(text, query, known).filter((name) => !allowed.includes(name))).toEqual([]);
    }
  });
});
