import { type GraphQLClient, gql } from 'graphql-request';

export interface Filter {
  dimension: string;
  values: string[];
}

/** A question to the evaluator; month means the months from and to lie in. */
export interface Asked {
  period: 'month' | 'quarter' | 'financial_year' | 'to_date' | 'range';
  from?: string;
  to?: string;
  filters?: Filter[];
  basis?: 'period' | 'to_date' | 'matured';
  maturedMonths?: number;
}

export interface Figure {
  measure: string;
  from: string;
  to: string;
  dimensions: { name: string; value: string | null }[];
  numerator: number;
  denominator: number | null;
  value: number | null;
  status: string;
  target: number | null;
  toGo: number | null;
  provisional: boolean;
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
}

/** The figures of measures, as the API answers them. */
export async function figuresOf(
  client: GraphQLClient,
  measures: string[],
  asked: Asked & { breakdown?: string[] },
): Promise<Figure[]> {
  const { figures } = await client.request<{ figures: Figure[] }>(
    gql`query ($input: FiguresInput!) {
      figures(input: $input) {
        measure from to dimensions { name value } numerator denominator value status target toGo provisional
        lowerQuartile median upperQuartile
      }
    }`,
    { input: { measures, ...asked } },
  );
  return figures;
}

/** The one figure of a measure in one period; fails when there is not exactly one. */
export async function figureOf(client: GraphQLClient, measure: string, asked: Asked) {
  const [figure, ...others] = await figuresOf(client, [measure], asked);
  if (!figure || others.length) throw new Error(`Not one figure of ${measure}`);
  return figure;
}

/** Numerators by the value of one dimension; parts of nothing are left out. */
export async function partsOf(
  client: GraphQLClient,
  measure: string,
  dimension: string,
  asked: Asked,
): Promise<Record<string, number>> {
  const figures = await figuresOf(client, [measure], { ...asked, breakdown: [dimension] });
  return Object.fromEntries(
    figures
      .filter(({ numerator }) => numerator > 0)
      .map(({ dimensions, numerator }) => [String(dimensions[0]?.value), numerator]),
  );
}

export interface Member {
  subject: string;
  referralId: string | null;
  participantId: string | null;
  reference: string | null;
  surname: string | null;
  happenedOn: string | null;
  fromOn: string | null;
  quantity: number;
  value: number | null;
}

/** All rows behind a figure, page by page, with what the API says they come to. */
export async function membersOf(
  client: GraphQLClient,
  measure: string,
  asked: Asked & { part?: 'numerator' | 'denominator' },
  perPage = 1000,
): Promise<{ count: number; number: number; members: Member[] }> {
  const all: Member[] = [];
  for (let page = 0; ; page += 1) {
    const { members } = await client.request<{
      members: { count: number; number: number; members: Member[] };
    }>(
      gql`query ($input: MembersInput!) {
        members(input: $input) {
          count number
          members { subject referralId participantId reference surname happenedOn fromOn quantity value }
        }
      }`,
      { input: { measure, page, perPage, ...asked } },
    );
    all.push(...members.members);
    if (members.members.length < perPage) return { ...members, members: all };
  }
}

export interface Explanation {
  part: string;
  counted: boolean;
  tests: {
    titleEn: string;
    titleCy: string;
    passed: boolean;
    record: { kind: string; id: string; day: string | null } | null;
  }[];
}

/** Why a journey is counted or not. */
export async function explanationOf(
  client: GraphQLClient,
  measure: string,
  referralId: string,
  asked: Asked,
): Promise<Explanation[]> {
  const { explain } = await client.request<{ explain: Explanation[] }>(
    gql`query ($input: ExplainInput!) {
      explain(input: $input) {
        part counted tests { titleEn titleCy passed record { kind id day } }
      }
    }`,
    { input: { measure, referralId, ...asked } },
  );
  return explain;
}
