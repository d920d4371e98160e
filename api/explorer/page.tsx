import './workers';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { exampleQuery } from './example';
import { memoryStorage } from './memory';

interface Question {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

/** Sends an operation as any other client does, with the headers of the header editor. */
async function ask(
  question: Question,
  { headers = {} }: { headers?: Record<string, string> } = {},
) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
  });
  return answer.json();
}

const place = document.getElementById('explorer');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <GraphiQL
        fetcher={ask}
        defaultQuery={exampleQuery}
        defaultEditorToolsVisibility="headers"
        storage={memoryStorage()}
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>Placewell</GraphiQL.Logo>
      </GraphiQL>
    </StrictMode>,
  );
}
