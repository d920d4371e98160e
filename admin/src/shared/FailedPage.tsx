import { LoadFailed } from './LoadFailed';
import { PageTitle } from './PageTitle';

interface Props {
  /** The page's title, a message key or a text. */
  title: string;
  error: unknown;
  onTryAgain: () => void;
}

/** A page of which nothing could be loaded: still named, so that it is announced, with the reason. */
export const FailedPage = ({ title, error, onTryAgain }: Props) => (
  <>
    <PageTitle title={title} />
    <LoadFailed error={error} onTryAgain={onTryAgain} />
  </>
);
