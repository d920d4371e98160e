import type { GraphQLClient } from 'graphql-request';
import type { World } from '../../support/world';
import type { Values } from '../../support/world/insert';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { type Asked, type Figure, figureOf, partsOf } from './asking';

/** An accountable body with one partner and nothing else, so that a test counts only what it made itself. */
export interface Scene {
  place: Place;
  client: GraphQLClient;
  /** Adds a row to a journey and gives its id. */
  add(table: string, journey: Journey, values: Values): Promise<string>;
  /** The figure of one month, YYYY-MM. */
  inMonth(measure: string, month: string, more?: Partial<Asked>): Promise<Figure>;
  /** Above and below the line of a figure in one month. */
  share(measure: string, month: string): Promise<[number, number | null]>;
  /** Numerators of one month by the value of a dimension. */
  parts(measure: string, dimension: string, month: string): Promise<Record<string, number>>;
}

export async function setScene(world: World): Promise<Scene> {
  const place = await world.partnerOf(await world.accountableBody());
  const client = await world.signedIn(
    await world.user('AB_ADMINISTRATOR', place.accountableBodyId),
  );
  const during = (month: string): Asked => ({
    period: 'month',
    from: `${month}-01`,
    to: `${month}-01`,
  });
  const inMonth: Scene['inMonth'] = (measure, month, more) =>
    figureOf(client, measure, { ...during(month), ...more });
  return {
    place,
    client,
    inMonth,
    add: async (table, journey, values) =>
      (await world.insert(table, { ...world.journey.of(journey), ...values })).id as string,
    share: async (measure, month) => {
      const { numerator, denominator } = await inMonth(measure, month);
      return [numerator, denominator];
    },
    parts: (measure, dimension, month) => partsOf(client, measure, dimension, during(month)),
  };
}
