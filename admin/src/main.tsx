import introspection from '@placewell/schema/introspection.json';
import type { IntrospectionQuery } from 'graphql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createI18nProvider } from './i18n';
import { createAuthProvider } from './providers/authProvider';
import { createDataProvider } from './providers/dataProvider';
import { createGraphqlClient } from './providers/graphqlClient';
import { createPreferenceStore } from './providers/preferenceStore';
import { fetchViewer } from './providers/viewer';
import { resources } from './resources';

const i18nProvider = await createI18nProvider();
const dataProvider = createDataProvider({
  client: createGraphqlClient({ getLocale: i18nProvider.getLocale }),
  introspection: (introspection as unknown as IntrospectionQuery).__schema, // JSON types are wider
  resources: Object.fromEntries(resources.map(({ name, fields }) => [name, fields])),
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App
      dataProvider={dataProvider}
      authProvider={createAuthProvider(() => fetchViewer(dataProvider))}
      i18nProvider={i18nProvider}
      store={createPreferenceStore()}
    />
  </StrictMode>,
);
