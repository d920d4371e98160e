import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../shared/EmptyState';
import { PageTitle } from '../shared/PageTitle';

function GoHome() {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/" variant="contained">
      {translate('errors.goHome')}
    </Button>
  );
}

/** Instead of a page that threw an error. */
export function PageFailed({ onTryAgain }: { onTryAgain: () => void }) {
  const translate = useTranslate();
  return (
    <div role="alert">
      <PageTitle title="errors.pageFailed" />
      <EmptyState
        text="errors.pageFailedText"
        action={
          <Button variant="contained" onClick={onTryAgain}>
            {translate('common.tryAgain')}
          </Button>
        }
      />
    </div>
  );
}

/** For addresses that lead nowhere. */
export const NotFoundPage = () => (
  <>
    <PageTitle title="errors.notFoundTitle" />
    <EmptyState text="errors.notFoundText" action={<GoHome />} />
  </>
);

/** For pages outside the viewer's role. */
export const AccessDeniedPage = () => (
  <>
    <PageTitle title="errors.accessDeniedTitle" />
    <EmptyState text="errors.accessDeniedText" action={<GoHome />} />
  </>
);

/** When the API cannot say who is signed in. */
export const AuthenticationErrorPage = () => (
  <>
    <PageTitle title="ra.page.authentication_error" />
    <EmptyState text="ra.message.authentication_error" action={<GoHome />} />
  </>
);
