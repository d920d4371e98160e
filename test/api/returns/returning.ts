import type { GraphQLClient } from 'graphql-request';
import { type Answer, command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Place } from '../../support/world/organisations';

/** The people who work on the returns of one accountable body. */
export interface Office {
  preparer: GraphQLClient;
  signer: GraphQLClient;
  analyst: GraphQLClient;
  dwp: GraphQLClient;
  /** The managers of its partners, by partner. */
  managers: Map<string, GraphQLClient>;
}

export type ReturningWorld = World & { today: { is: string } };

/** A Placewell whose day can be moved, with the calendar of returns of that day. */
export async function startReturning(): Promise<ReturningWorld> {
  const today = { is: '2026-11-04' };
  const world = await startWorld({ today: () => today.is });
  await world.owner.query(`select set_config('app.today', $1, false)`, [today.is]);
  return { ...world, today };
}

/** People of every role who sign in at an accountable body and its partners. */
export async function officeOf(
  world: World,
  accountableBodyId: string,
  partners: readonly string[],
): Promise<Office> {
  const as = async (role: Parameters<World['user']>[0], organisation: string) =>
    world.signedIn(await world.user(role, organisation));
  const managers = new Map<string, GraphQLClient>();
  for (const partner of partners) managers.set(partner, await as('PARTNER_MANAGER', partner));
  return {
    preparer: await as('AB_ADMINISTRATOR', accountableBodyId),
    signer: await as('AB_ADMINISTRATOR', accountableBodyId),
    analyst: await as('AB_ANALYST', accountableBodyId),
    dwp: await as('DWP_VIEWER', await world.department()),
    managers,
  };
}

export const contacts = {
  contractNumber: 'CTW-0001',
  leadName: 'Lena Lead',
  leadEmail: 'lena.lead@example.org',
  deputyName: 'Dai Deputy',
  deputyEmail: 'dai.deputy@example.org',
};

/** The period of an accountable body that begins on a day. */
export async function periodOf(
  world: World,
  accountableBodyId: string,
  firstDay: string,
  kind = 'month',
): Promise<string> {
  await world.owner.query('select app.make_return_periods()');
  const { rows } = await world.owner.query(
    'select id from return_period where accountable_body_id = $1 and kind = $2 and first_day = $3',
    [accountableBodyId, kind, firstDay],
  );
  return rows[0].id;
}

export interface Revision {
  id: string;
  number: number;
  version: number;
  status: string;
  receipt: string | null;
}
const revisionFields = 'id number version status receipt';

/** The record that a command gave back; fails with the refusal otherwise. */
export function done<Data>(answer: Answer<Data>): Data {
  if (!answer.data) throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer)}`);
  return answer.data;
}

export const give = (client: GraphQLClient, name: string, input: object) =>
  command<Revision>(client, name, input, revisionFields);

export const revisionOf = async (client: GraphQLClient, id: string): Promise<Revision> => {
  const { returnRevision } = await client.request<{ returnRevision: Revision }>(
    `query ($id: ID!) { returnRevision(id: $id) { ${revisionFields} } }`,
    { id },
  );
  return returnRevision;
};

export interface Check {
  key: string;
  severity: string;
  state: string;
  count: number;
  waiver: { id: string; version: number } | null;
}

export const checksOf = async (client: GraphQLClient, revisionId: string): Promise<Check[]> => {
  const { returnChecks } = await client.request<{ returnChecks: Check[] }>(
    'query ($id: ID!) { returnChecks(revisionId: $id) { key severity state count waiver { id version } } }',
    { id: revisionId },
  );
  return returnChecks;
};

/** Answers every warning and waives every other check that is open, by two people. */
export async function clearChecks({ preparer, signer }: Office, revisionId: string): Promise<void> {
  for (const { key, severity, state } of await checksOf(preparer, revisionId)) {
    if (state !== 'open') continue;
    if (severity === 'warning') {
      done(
        await give(preparer, 'answerReturnCheck', { revisionId, check: key, comment: 'Known.' }),
      );
      continue;
    }
    const asked = { revisionId, check: key, waiverReason: 'Agreed with DWP.' };
    const { id, version } = done(
      await command<{ id: string; version: number }>(
        preparer,
        'requestReturnWaiver',
        asked,
        'id version',
      ),
    );
    done(await command(signer, 'approveReturnWaiver', { id, version }));
  }
}

/** Prepares a return, lets the partners sign, clears the checks and signs it: all but the submission. */
export async function readyReturn(office: Office, periodId: string): Promise<Revision> {
  const prepared = done(await give(office.preparer, 'prepareReturn', { periodId }));
  for (const manager of office.managers.values())
    done(await give(manager, 'signReturnPart', { revisionId: prepared.id }));
  await clearChecks(office, prepared.id);
  const { id, version } = await revisionOf(office.signer, prepared.id);
  return done(await give(office.signer, 'signReturn', { id, version }));
}

/** The same, submitted. */
export async function submitted(office: Office, periodId: string): Promise<Revision> {
  const { id, version } = await readyReturn(office, periodId);
  return done(await give(office.preparer, 'submitReturn', { id, version }));
}

export interface Figure {
  row: string;
  measure: string;
  scope: string;
  areaId: string | null;
  partnerId: string | null;
  parts: { dimension: string; value: string | null }[];
  numerator: number;
  denominator: number | null;
  value: number | null;
}

/** Every figure of a revision that a client sees. */
export async function figuresOf(
  client: GraphQLClient,
  revisionId: string,
  filter: object = {},
): Promise<Figure[]> {
  const all: Figure[] = [];
  for (let page = 0; ; page += 1) {
    const { returnFigures } = await client.request<{
      returnFigures: { count: number; figures: Figure[] };
    }>(
      `query ($input: ReturnFiguresInput!) { returnFigures(input: $input) { count figures {
         row measure scope areaId partnerId parts { dimension value } numerator denominator value } } }`,
      { input: { revisionId, page, perPage: 1000, ...filter } },
    );
    all.push(...returnFigures.figures);
    if (all.length >= returnFigures.count) return all;
  }
}

export interface Move {
  direction: string;
  part: string;
  reason: string;
  referralId: string | null;
  participantId: string | null;
  reference: string | null;
}
export interface FigureChange {
  before: Figure | null;
  after: Figure | null;
  moves: Move[];
}
const changeFields = `count figures {
  before { row measure scope partnerId numerator parts { value } } after { row measure scope partnerId numerator parts { value } }
  moves { direction part reason referralId participantId reference } }`;

/** What has changed since the last submission of a period. */
export async function changedSince(
  client: GraphQLClient,
  periodId: string,
): Promise<FigureChange[]> {
  const { changedSinceSubmission } = await client.request<{
    changedSinceSubmission: { figures: FigureChange[] } | null;
  }>(
    `query ($input: ChangedSinceSubmissionInput!) { changedSinceSubmission(input: $input) { ${changeFields} } }`,
    { input: { periodId, perPage: 500 } },
  );
  return changedSinceSubmission?.figures ?? [];
}

/** What differs between two revisions. */
export async function differenceOf(
  client: GraphQLClient,
  fromRevisionId: string,
  toRevisionId: string,
): Promise<FigureChange[]> {
  const { returnDifference } = await client.request<{
    returnDifference: { figures: FigureChange[] };
  }>(
    `query ($input: ReturnDifferenceInput!) { returnDifference(input: $input) { ${changeFields} } }`,
    { input: { fromRevisionId, toRevisionId, perPage: 500 } },
  );
  return returnDifference.figures;
}

/** The figure of a measure as a whole, among others. */
export const wholeOf = <Item extends { measure: string; scope: string; parts: unknown[] }>(
  figures: readonly Item[],
  measure: string,
): Item | undefined =>
  figures.find(
    (each) => each.measure === measure && each.scope === 'whole' && each.parts.length === 0,
  );

/** Everybody who enters or leaves the whole of a measure, and why. */
export const movesOf = (changes: readonly FigureChange[], measure: string): Move[] =>
  changes.find(({ before, after }) => {
    const figure = after ?? before;
    return figure !== null && wholeOf([figure], measure) !== undefined;
  })?.moves ?? [];

/** A journey of a partner that started in October 2026. */
export async function startedIn(world: World, place: Place, values: { started_on?: string } = {}) {
  const started = { started_on: '2026-10-12', ...values };
  const journey = await world.journey.acknowledged(place, {
    referred_on: '2026-10-01',
    input_on: '2026-10-01',
    acknowledged_on: '2026-10-02',
    ...started,
  });
  await world.insert('model_period', {
    ...world.journey.of(journey),
    model: 'ips',
    starts_on: started.started_on,
  });
  return journey;
}
