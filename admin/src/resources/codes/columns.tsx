import { Typography } from '@mui/material';
import { CodeField } from '../../shared/codes/CodeField';
import { InLanguage } from '../../shared/fields/InLanguage';
import { PeriodField } from '../../shared/fields/PeriodField';
import type { Column } from '../../shared/list/columns';
import { StatusChip } from '../../shared/StatusChip';
import type { Code } from './fields';

/** Whose code it is. */
export const OwnerChip = ({ accountableBodyId }: Pick<Code, 'accountableBodyId'>) => (
  <StatusChip
    label={`resources.codes.${accountableBodyId ? 'own' : 'national'}`}
    tone={accountableBodyId ? 'highlight' : 'neutral'}
  />
);

export const codeColumns: readonly Column<Code>[] = [
  {
    source: 'labelEn',
    label: 'resources.codes.title',
    render: ({ labelEn, labelCy }) => <InLanguage en={labelEn} cy={labelCy} />,
  },
  {
    source: 'guidance',
    sortable: false,
    render: ({ guidanceEn, guidanceCy }) =>
      guidanceEn && (
        <Typography variant="body2">
          <InLanguage en={guidanceEn} cy={guidanceCy ?? guidanceEn} />
        </Typography>
      ),
  },
  { source: 'owner', sortable: false, render: (code) => <OwnerChip {...code} /> },
  {
    source: 'mapsTo',
    sortable: false,
    render: ({ list, mapsTo }) => mapsTo && <CodeField list={list} code={mapsTo} />,
  },
  {
    source: 'validFrom',
    label: 'resources.codes.period',
    sortable: false,
    render: ({ validFrom, validTo }) =>
      (validFrom || validTo) && <PeriodField from={validFrom} to={validTo} />,
  },
];
