import type { I18nProvider, Store } from 'ra-core';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
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
}

/** The console: react-admin with every resource and page of the registry. */
export const App = (providers: Props) => (
  <SchemaProvider index={providers.dataProvider.schemaIndex}>
    <BrowserRouter>
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
        {resources.map(({ name, fields, icon, menu, ...views }) => (
          <Resource key={name} name={name} icon={icon} {...views} />
        ))}
        <CustomRoutes>
          <Route path="/change-password" element={<ChangePasswordPage />} />
          {pages.map(({ path, element }) => (
            <Route key={path} path={path} element={element} />
          ))}
        </CustomRoutes>
      </Admin>
    </BrowserRouter>
  </SchemaProvider>
);
