import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, connect, type Role } from '@placewell/prisma';
import type { NinoKeys } from '@placewell/prisma/nino';
import { type Context, schema } from '@placewell/schema';
import { graphql } from 'graphql';
import pg from 'pg';
import { mintApiKey } from '../../auth';
import type { Moment } from './redate';

/** Somebody of the demonstration who signs in. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  organisationId: string;
}

/** A refusal of a command, in the product's own words. */
export class Refused extends Error {
  override name = 'Refused';
}

/** What the demonstration's people did on earlier days, by the commands of the product. */
export interface Past {
  /** Does something as it was done on a day at a time (HH:MM, in UTC): `redate` dates what it stored to then. */
  at<Result>(day: string, time: string, work: () => Promise<Result>): Promise<Result>;
  /** Gives a command as a person and gives the fields asked of its record; throws `Refused`. */
  give<Record>(person: Person, command: string, input: object, fields?: string): Promise<Record>;
  /** Asks a query as a person; throws `Refused`. */
  ask<Answer>(person: Person, query: string, variables: object): Promise<Answer>;
  /** Reads as the owner of the database. */
  read<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Makes the periods of returns that have begun by a day. */
  makePeriods(day: string): Promise<void>;
  moments: readonly Moment[];
  close(): Promise<void>;
}

/** Sign-in is not part of the past: nobody got a password or a key there. */
const noIdentity = {
  setTemporaryPassword: () => Promise.reject(new Refused('No passwords in the past')),
  endSessions: async () => 0,
  mintApiKey,
};

/** Returns are worked on side by side, as far as two processors carry it: each connection makes the large plans anew. */
const CONNECTIONS = 2;

/** Opens the past. What is done in it goes through the schema, as everything does. */
export async function openPast(url: string, keys: NinoKeys): Promise<Past> {
  const now = new AsyncLocalStorage<{ day: string; moment: string }>();
  const moments: Moment[] = [];
  const database = connect({ url, connections: CONNECTIONS, today: () => now.getStore()?.day });
  const owner = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  const read = async <Row>(sql: string, values: unknown[] = []) =>
    (await owner.query(sql, values)).rows as Row[];
  const clock = async () => {
    const [row] = await read<{ now: string }>('select clock_timestamp()::text as now');
    return row?.now ?? '';
  };
  const within = <Result>(day: string, moment: string, work: () => Promise<Result>) =>
    now.run({ day, moment }, work);

  const contextOf = async (person: Person): Promise<Context> => {
    const { day: today, moment: requestId } = now.getStore() ?? { day: '', moment: '' };
    const [scope] = await read<{ bodies: string[]; partner: string | null }>(
      'select bodies, partner from app.scope_of($1, $2, $3)',
      [person.organisationId, person.role, today],
    );
    const actor: Actor = {
      ...person,
      kind: 'user',
      accountableBodyIds: scope?.bodies ?? [],
      partnerId: scope?.partner ?? null,
      specialistId: null,
      locale: 'en',
      requestId,
      scopes: [],
    };
    return {
      ...{ actor, database, locale: 'en', requestId, today, keys, identity: noIdentity },
      allowDemonstrationNino: true,
      idempotencyKey: null,
      rowFilter: true,
    };
  };

  const ask = async <Answer>(person: Person, source: string, variables: object) => {
    const contextValue = await contextOf(person);
    const variableValues = { ...variables };
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error) throw new Refused(error.message, { cause: error });
    return data as Answer;
  };

  return {
    moments,
    read,
    ask,
    at: (day, time, work) => {
      const moment = `demonstration-${moments.length}`;
      const entry: Moment = { requestId: moment, began: '', at: `${day}T${time}:00Z` };
      moments.push(entry);
      return within(day, moment, async () => {
        entry.began = await clock();
        return work();
      });
    },
    give: async <Record>(person: Person, name: string, input: object, fields = 'id') => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const mutation = `mutation ($input: ${type}!) { given: ${name}(input: $input) { ${fields} } }`;
      const { given } = await ask<{ given: Record }>(person, mutation, { input });
      return given;
    },
    makePeriods: (day) => within(day, '', database.makeReturnPeriods),
    close: async () => {
      await Promise.all([database.close(), owner.end()]);
    },
  };
}
