import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, formatWeekday, today } from '../i18n/format';
import { useViewer } from '../layout/useViewer';
import { LoadFailed } from '../shared/LoadFailed';
import { PageSkeleton } from '../shared/PageSkeleton';
import { PageTitle } from '../shared/PageTitle';

interface TitleProps {
  /** Message key of what the page says under the greeting. */
  intro: string;
  actions?: ReactNode;
}

/** The greeting, with the day and what the page is for. */
export function HomeTitle({ intro, actions }: TitleProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const name = useViewer()?.name.split(' ')[0];
  const day = `${formatWeekday(today(), locale)} ${formatDate(today(), locale)}`;
  return (
    <PageTitle
      title={name && translate('home.greeting', { name })}
      subtitle={`${day.charAt(0).toUpperCase()}${day.slice(1)} · ${translate(intro)}`}
      actions={actions}
    />
  );
}

interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** What a home page shows once its answer is there, and before or instead. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { data, error, refetch } = query;
  if (error && !data) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  return data ? children(data) : <PageSkeleton />;
}
