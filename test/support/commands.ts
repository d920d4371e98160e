import type { GraphQLClient } from 'graphql-request';
import { ClientError } from 'graphql-request';

/** What a mutation answered: its record, or the refusal. */
export interface Answer<Data = Record<string, unknown>> {
  data?: Data;
  code?: string;
  message?: string;
  errors?: Record<string, string>;
  extensions?: Record<string, unknown>;
}

/** Sends one command with its input and asks for some fields of what it gives back. */
export async function command<Data = Record<string, unknown>>(
  client: GraphQLClient,
  name: string,
  input: object,
  fields = 'id',
): Promise<Answer<Data>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  try {
    const data = await client.request<Record<string, Data>>(document, { input });
    return { data: data[name] as Data };
  } catch (error) {
    return refusalOf(error);
  }
}

/** The first error of an answer, as its caller reads it. */
export function refusalOf(error: unknown): Answer<never> {
  if (!(error instanceof ClientError)) throw error;
  const [first] = error.response.errors ?? [];
  const extensions = (first?.extensions ?? {}) as Record<string, unknown>;
  return {
    code: String(extensions.code),
    message: first?.message ?? '',
    extensions,
    errors: extensions.errors as Record<string, string>,
  };
}
