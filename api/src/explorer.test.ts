import { readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { exampleQuery } from '../explorer/example';
import { defaultCaps, limitRequests } from './limits';

const printed = new URL('../../schema/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(printed, 'utf8'));

it('opens with a query that runs', () => {
  expect(validate(schema, parse(exampleQuery))).toEqual([]);
});

it('may read the whole schema, so that it can describe and complete', () => {
  const check = limitRequests(schema, defaultCaps);
  const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
  expect(check({ query })?.rootFields).toEqual(['__schema']);
});
