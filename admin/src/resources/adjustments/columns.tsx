import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { PersonLink } from '../../shared/people/PersonLink';
import type { Adjustment } from './fields';

export const adjustmentColumns: readonly Column<Adjustment>[] = [
  {
    source: 'person',
    sortable: false,
    render: ({ referral }) => <PersonLink person={referral?.participant} />,
  },
  { source: 'description', sortable: false },
  { source: 'agreedOn', render: ({ agreedOn }) => <DateField value={agreedOn} /> },
  {
    source: 'inPlaceOn',
    sortable: false,
    render: ({ inPlaceOn }) => <DateField value={inPlaceOn} />,
  },
  { source: 'reviewOn', sortable: false, render: ({ reviewOn }) => <DateField value={reviewOn} /> },
];
