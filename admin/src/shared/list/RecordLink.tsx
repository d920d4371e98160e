import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath, useResourceDefinition } from 'react-admin';
import { Link } from 'react-router-dom';

interface Props {
  resource: string;
  id: string | number;
  children: ReactNode;
}

/** A real link to a record: opens in a new tab, can be copied, is reached by keyboard. Records without a page stay text. */
export function RecordLink({ resource, id, children }: Props) {
  const createPath = useCreatePath();
  const { hasShow, hasEdit } = useResourceDefinition({ resource });
  if (!hasShow && !hasEdit) return children;
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource, id, type: hasShow ? 'show' : 'edit' })}
      sx={{ fontWeight: 600 }}
    >
      {children}
    </MuiLink>
  );
}
