import { Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listPath } from '../shared/list/listLocation';
import type { WorkList } from './workLists';

/** Leads from a few rows on the home page to the whole list. */
export function ListLink({ list, label }: { list: WorkList; label: string }) {
  const translate = useTranslate();
  return (
    <MuiLink component={Link} to={listPath(list.resource, { ...list.filter })} variant="body2">
      {translate(label)}
    </MuiLink>
  );
}
