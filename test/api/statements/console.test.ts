import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocument } from '../../../admin/src/providers/dataProvider/operations';
import { consoleDocuments, consoleResources, index } from './console';
import { variablesFor } from './variables';
import { type StatementWorld, startListening } from './world';

// With the caps of a real server: a screen that asks for more than they allow would stay empty.
let world: StatementWorld;
beforeAll(async () => {
  world = await startListening();
});
afterAll(() => world?.stop());

const resources = await consoleResources();
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** What react-admin asks for at once: a page of a list, and the records that a page refers to. */
const pageSize = 25;

const ask = (document: string | DocumentNode, variables: object) =>
  world.during(() =>
    world.council.rawRequest<Record<string, unknown>>(
      typeof document === 'string' ? document : print(document),
      { ...variables },
    ),
  );

describe('a screen of the console', () => {
  it('is looked for where the console keeps what it asks', () => {
    expect(resources.length).toBeGreaterThan(15);
    expect(consoleDocuments().length).toBeGreaterThan(4);
  });

  it.each(resources)(
    'lists %s by one statement and counts them by another',
    async (_name, fields) => {
      const document = buildDocument(index, 'GET_LIST', fields);
      const one = await ask(document, { page: 0, perPage: 1 });
      const many = await ask(document, { page: 0, perPage: pageSize });
      expect(one.data).toHaveLength(2);
      expect(many.data).toEqual(one.data);
    },
  );

  it.each(resources)('gets a record of %s by one statement', async (_name, fields) => {
    const [id] = await world.someIds(lowerFirst(fields.type), 1);
    const { data, result } = await ask(buildDocument(index, 'GET_ONE', fields), { id });
    expect(result.data.data).not.toBeNull();
    expect(data).toHaveLength(1);
  });

  it.each(resources)('gets many of %s by one statement', async (_name, fields) => {
    const ids = await world.someIds(lowerFirst(fields.type), pageSize);
    const document = buildDocument(index, 'GET_MANY', fields);
    const one = await ask(document, { perPage: 1, filter: { ids: ids.slice(0, 1) } });
    const many = await ask(document, { perPage: ids.length, filter: { ids } });
    expect(many.result.data.data).toHaveLength(ids.length);
    expect(one.data).toHaveLength(1);
    expect(many.data).toEqual(one.data);
  });
});

describe('a document of the console', () => {
  /** What is worked out from facts, rules and codes, and not read from one place, takes a few statements. */
  const workedOut = new Map([
    ['eligibility', 5],
    ['checkEligibility', 5],
    ['forecast', 2],
    // The command itself, with every measure before and after.
    ['rulePreview', 12],
    // The catalogue beside the rules that are awaited and the requirements that were moved.
    ['miCatalogue', 2],
    // A return is loaded with its places, labels and terms; what is counted is one statement.
    ['returnChecks', 6],
    ['returnOffenders', 6],
    ['returnFigures', 6],
    ['returnMembers', 2],
    ['returnDifference', 8],
    ['changedSinceSubmission', 8],
    ['availableReturnCommands', 6],
    ['verifyReturn', 8],
  ]);
  const allowed = ({ selectionSet }: OperationDefinitionNode) =>
    selectionSet.selections.reduce(
      (sum, node) => sum + ((node.kind === Kind.FIELD && workedOut.get(node.name.value)) || 1),
      0,
    );

  it.each(consoleDocuments())(
    '%s needs no more statements than it has questions',
    async (_name, text) => {
      const [operation] = parse(text).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation');
      const someId = async (record: string) => (await world.someIds(record, 1))[0];
      const few = await ask(text, await variablesFor(operation, 1, someId));
      const many = await ask(text, await variablesFor(operation, 100, someId));
      expect(few.data.length).toBeLessThanOrEqual(allowed(operation));
      expect(many.data).toEqual(few.data);
    },
  );
});
