import { type GraphQLClient, gql } from 'graphql-request';

const referralFields = `id version status availableCommands`;
const expressionFields = `id version status availableCommands participantId`;

/** Gives a command of the journey to the API as a signed-in client and asks for what is needed of the record. */
const command =
  (fields: string) =>
  async <Answer = Record<string, unknown>>(
    client: GraphQLClient,
    name: string,
    input: Record<string, unknown>,
    more = '',
  ): Promise<Answer> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const answer = await client.request<Record<string, Answer>>(
      `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} ${more} } }`,
      { input },
    );
    return answer[name] as Answer;
  };

export interface ReferralAnswer {
  id: string;
  version: number;
  status: string;
  availableCommands: string[];
  [field: string]: unknown;
}
export interface ExpressionAnswer extends ReferralAnswer {
  participantId: string;
}

/** A command that answers with the referral. */
export const onReferral = command(referralFields) as (
  ...args: [GraphQLClient, string, Record<string, unknown>, string?]
) => Promise<ReferralAnswer>;
/** A command that answers with the expression of interest. */
export const onExpression = command(expressionFields) as (
  ...args: [GraphQLClient, string, Record<string, unknown>, string?]
) => Promise<ExpressionAnswer>;
/** A command that answers with the person. */
export const onPerson = command('id version nino') as (
  ...args: [GraphQLClient, string, Record<string, unknown>, string?]
) => Promise<{ id: string; version: number; nino: string | null; [field: string]: unknown }>;

/** An expression of interest of an eligible person who is new, with nothing to confirm. */
export const eligible = (person: Record<string, unknown> = {}) => ({
  person: {
    forename: 'Testa',
    surname: 'Sample',
    dateOfBirth: '1990-04-01',
    localAuthorityCode: 'E07000105',
    conditions: ['autism'],
    ...person,
  },
  submittedOn: '2026-11-02',
  source: 'jobcentre_plus',
  declaredEmploymentStatus: 'not_in_employment',
  declaredEligibilityBasis: 'disabled',
  rightToReside: true,
  rightToWork: true,
  otherProvision: 'none',
  monthsOutOfWork: 12,
  privacyNoticeVersion: '2026-01',
});

export { gql };
