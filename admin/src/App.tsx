import type { QueryClient } from '@tanstack/react-query';
import type { I18nProvider, Store } from 'ra-core';
import { useState } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { ChangePasswordPage } from './auth/ChangePasswordPage';
import { SignInPage } from './auth/SignInPage';
import { HomePage } from './home/HomePage';
import { Layout } from './layout/Layout';
import { AccessDeniedPage, AuthenticationErrorPage, NotFoundPage } from './layout/messagePages';
import type { PlacewellAuthProvider } from './providers/authProvider';
import type { PlacewellDataProvider } from './providers/dataProvider';
import { pages, resources } from './resources';
import { SchemaProvider } from './shared/api';
import { PageSkeleton } from './shared/PageSkeleton';
import { darkTheme, lightTheme } from './theme/theme';

interface Props {
  dataProvider: PlacewellDataProvider;
  authProvider: PlacewellAuthProvider;
  i18nProvider: I18nProvider;
  store: Store;
  queryClient: QueryClient;
}

/** react-admin with every resource and page of the registry. */
const Console = (providers: Props) => (
  <Admin
    {...providers}
    title="Placewell"
    theme={lightTheme}
    darkTheme={darkTheme}
    defaultTheme="light"
    layout={Layout}
    dashboard={HomePage}
    loginPage={SignInPage}
    catchAll={NotFoundPage}
    accessDenied={AccessDeniedPage}
    authenticationError={AuthenticationErrorPage}
    loading={() => <PageSkeleton />}
    requireAuth
    disableTelemetry
  >
    {resources.map(({ name, fields, icon, menu, children, ...views }) => (
      <Resource key={name} name={name} icon={icon} {...views}>
        {children}
        {!views.list && <Route path="*" element={<NotFoundPage />} />}
      </Resource>
    ))}
    <CustomRoutes>
      <Route path="/change-password" element={<ChangePasswordPage />} />
      {pages.map(({ path, element }) => (
        <Route key={path} path={path} element={element} />
      ))}
    </CustomRoutes>
  </Admin>
);

/** The console. Only a data router lets a form ask before the page is left with unsaved answers. */
export const App = (providers: Props) => {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <Console {...providers} /> }]),
  );
  return (
    <SchemaProvider index={providers.dataProvider.schemaIndex}>
      <RouterProvider router={router} />
    </SchemaProvider>
  );
};
