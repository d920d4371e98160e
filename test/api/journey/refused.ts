import { ClientError } from 'graphql-request';

/** What the API told a caller whose request it refused. */
export interface Refusal {
  message: string;
  code: string;
  errors?: Record<string, string>;
  [detail: string]: unknown;
}

/** The refusal of a request; fails the test when the request was carried out. */
export async function refused(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request;
  } catch (error) {
    const [first] = error instanceof ClientError ? (error.response.errors ?? []) : [];
    if (!first) throw error;
    return { message: first.message, ...first.extensions } as Refusal;
  }
  throw new Error('The request was not refused');
}
