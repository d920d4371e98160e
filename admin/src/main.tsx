import introspection from 'virtual:schema';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createI18nProvider } from './i18n';
import { createAuthProvider } from './providers/authProvider';
import { createAuthRequests } from './providers/authRequests';
import { createDataProvider } from './providers/dataProvider';
import { createGraphqlClient } from './providers/graphqlClient';
import { createPreferenceStore } from './providers/preferenceStore';
import { createQueryClient } from './providers/queryClient';
import { fetchViewer } from './providers/viewer';
import { resources } from './resources';

// After a release the files of a tab left open are gone from the server: loading the page anew fetches the new ones.
// Not twice in a row, since a file can also be missing for good.
window.addEventListener('vite:preloadError', () => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigator.onLine && visit?.type !== 'reload') window.location.reload();
});

const i18nProvider = await createI18nProvider();
const dataProvider = createDataProvider({
  client: createGraphqlClient({ getLocale: i18nProvider.getLocale }),
  introspection,
  resources: Object.fromEntries(resources.map(({ name, fields }) => [name, fields])),
});
const authProvider = createAuthProvider(createAuthRequests(i18nProvider.getLocale), () =>
  fetchViewer(dataProvider),
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={createPreferenceStore()}
      queryClient={createQueryClient()}
    />
  </StrictMode>,
);
