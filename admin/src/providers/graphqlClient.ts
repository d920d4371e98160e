import {
  ApolloClient,
  ApolloLink,
  from,
  HttpLink,
  InMemoryCache,
  Observable,
  type ServerError,
} from '@apollo/client';

/**
 * An HTTP 400 or 401 of the API still carries GraphQL errors in its body, but Apollo reports it as
 * a network error, whose body ra-data-graphql then drops. This link hands such an answer on as an
 * ordinary one, so that every error reaches `errors.ts` with its code and its field messages.
 */
const readErrorBodies = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) =>
      forward(operation).subscribe({
        next: (answer) => observer.next(answer),
        complete: () => observer.complete(),
        error: (error: Partial<ServerError>) => {
          const body = error.result;
          if (typeof body === 'object' && Array.isArray(body?.errors)) {
            observer.next({ data: null, errors: body.errors });
            observer.complete();
          } else observer.error(error);
        },
      }),
    ),
);

interface Options {
  /** The language of the person: messages and labels of the API follow it. */
  getLocale: () => string;
  uri?: string;
  fetch?: typeof fetch;
}

/**
 * The console's GraphQL client: cookie session, and headers that a form on another site cannot
 * send, so that the API's cross-site request protection lets them pass.
 */
export function createGraphqlClient({ getLocale, uri = '/graphql', fetch }: Options) {
  const addHeaders = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: {
        ...headers,
        'accept-language': getLocale(),
        'apollo-require-preflight': 'true',
        'x-apollo-operation-name': operation.operationName,
      },
    }));
    return forward(operation);
  });
  return new ApolloClient<unknown>({
    cache: new InMemoryCache(),
    link: from([
      addHeaders,
      readErrorBodies,
      new HttpLink({ uri, fetch, credentials: 'same-origin' }),
    ]),
  });
}
