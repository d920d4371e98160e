import type { GraphQLClient } from 'graphql-request';

/** A record as the API answers it. */
export type Answer = Record<string, unknown> & { id: string; version: number };

const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Gives a command and asks for fields of the record that it answers with. */
export async function give(
  client: GraphQLClient,
  command: string,
  input: object,
  fields = 'id',
): Promise<Answer> {
  const answer = await client.request<Record<string, Answer>>(
    `mutation ($input: ${titled(command)}Input!) { ${command}(input: $input) { ${fields} } }`,
    { input },
  );
  return answer[command] as Answer;
}

/** Asks for one record by its id. */
export async function look(
  client: GraphQLClient,
  record: string,
  id: string,
  fields: string,
): Promise<Answer> {
  const answer = await client.request<Record<string, Answer>>(
    `query ($id: ID!) { ${record}(id: $id) { ${fields} } }`,
    { id },
  );
  return answer[record] as Answer;
}

/** Reads the schema's own names: what an outsider has beside the descriptions. */
export const journeyFacts = `
  status stage availableCommands
  workingDaysToStart startKeyingDue startKeyingOverdue keyedIntoPrapOn
  lastContactOn daysSinceContact contactOwedThisMonth
  currentModel currentSpecialist { name } supportEndDue ageAtStart inWork
  sessionCount employerContactCount jobCount firstEmployerContactOn nextReviewOn extensionsLeft
`;

export const moneyFacts = `
  cumulativePence pingsReached hourlyRatePence rateBasis lowerThresholdPence higherThresholdPence
  awaitingLowerRule lowerReachedOn higherReachedOn weeklyAveragePence projectedHigherOn
`;
