import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createBuildQuery } from './index';
import { buildCommandDocument, operationName } from './operations';
import { testIndex, userFields } from './testSchema';

const buildQuery = createBuildQuery(testIndex, { users: userFields });

describe('what the console asks the API', () => {
  it('gets a page of a list and its total in one request', () => {
    const { query, variables } = buildQuery('GET_LIST', 'users', {
      pagination: { page: 3, perPage: 25 },
      sort: { field: 'name', order: 'DESC' },
      filter: { q: 'an', unknown: 'x' },
    });
    expect(print(query)).toMatchInlineSnapshot(`
      "query allUsers($filter: UserFilter, $page: Int, $perPage: Int, $sortField: UserSort, $sortOrder: SortOrder) {
        data: allUsers(
          filter: $filter
          page: $page
          perPage: $perPage
          sortField: $sortField
          sortOrder: $sortOrder
        ) {
          id
          name
        }
        total: _allUsersMeta(filter: $filter) {
          count
        }
      }"
    `);
    expect(variables).toEqual({
      page: 2,
      perPage: 25,
      sortField: 'name',
      sortOrder: 'desc',
      filter: { q: 'an' },
    });
  });

  it('leaves out a sort that the API does not offer', () => {
    const { variables } = buildQuery('GET_LIST', 'users', {
      sort: { field: 'shoeSize', order: 'ASC' },
    });
    expect(variables).not.toHaveProperty('sortField');
  });

  it('gets one record with all that its page shows', () => {
    const { query, variables } = buildQuery('GET_ONE', 'users', { id: 'u1' });
    expect(print(query)).toContain('data: user(id: $id) {\n    id\n    version\n    name\n  }');
    expect(variables).toEqual({ id: 'u1' });
  });

  it('gets several records by id without a total', () => {
    const { query, variables } = buildQuery('GET_MANY', 'users', { ids: ['a', 'b'] });
    expect(print(query)).not.toContain('Meta');
    expect(variables).toEqual({ perPage: 2, filter: { ids: ['a', 'b'] } });
  });

  it('gets the records that belong to another', () => {
    const { variables } = buildQuery('GET_MANY_REFERENCE', 'users', {
      target: 'organisationId',
      id: 'o1',
      pagination: { page: 1, perPage: 10 },
      filter: { q: 'x' },
    });
    expect(variables.filter).toEqual({ q: 'x', organisationId: 'o1' });
  });

  it('creates with what the input takes and nothing else, empty boxes as null', () => {
    const { variables } = buildQuery('CREATE', 'users', {
      data: { name: 'A', email: '', label: 'x', address: { town: 'Y', map: 1 }, tags: ['t'] },
    });
    expect(variables).toEqual({
      input: { name: 'A', email: null, address: { town: 'Y' }, tags: ['t'] },
    });
  });

  it('updates with all that was loaded and the version seen: what is left out is emptied', () => {
    const previousData = { id: 'u1', version: 4, name: 'A', email: 'a@x', organisationId: 'o1' };
    const { variables } = buildQuery('UPDATE', 'users', {
      id: 'u1',
      previousData,
      data: { ...previousData, name: 'B', email: '', organisation: { name: 'x' } },
    });
    expect(variables).toEqual({
      input: { id: 'u1', version: 4, name: 'B', email: null, organisationId: 'o1' },
    });
  });

  it('does not offer what the API cannot do', () => {
    expect(() => buildQuery('DELETE', 'users', { id: 'u1' })).toThrow('deleteUser');
    expect(() => buildQuery('GET_ONE', 'elsewhere', { id: 'u1' })).toThrow('elsewhere');
  });

  it('gives a command its input and asks back what the page needs', () => {
    expect(print(buildCommandDocument(testIndex, 'startReferral', 'id version'))).toBe(
      'mutation startReferral($input: StartReferralInput!) {\n' +
        '  data: startReferral(input: $input) {\n    id\n    version\n  }\n}',
    );
    expect(print(buildCommandDocument(testIndex, 'countVisits'))).toBe(
      'mutation countVisits {\n  data: countVisits\n}',
    );
    expect(() => buildCommandDocument(testIndex, 'dissolve')).toThrow('dissolve');
  });

  it('knows the plurals of the API', () => {
    const list = (type: string, plural?: string) => operationName('GET_LIST', { type, plural });
    expect(list('LocalAuthority')).toBe('allLocalAuthorities');
    expect(list('Pause')).toBe('allPauses');
    expect(list('ExpressionOfInterest', 'ExpressionsOfInterest')).toBe('allExpressionsOfInterest');
  });
});
