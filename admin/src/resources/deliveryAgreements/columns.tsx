import { ModelField } from '../../shared/codes/ModelField';
import { PeriodField } from '../../shared/fields/PeriodField';
import type { Column } from '../../shared/list/columns';
import { StatusChip } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';
import { OrganisationField } from '../organisations/OrganisationField';
import type { DeliveryAgreement } from './fields';

const tones: Readonly<Record<string, Tone>> = {
  sharing: 'good',
  not_sharing: 'attention',
  to_come: 'information',
};

/** Whether the agreement opens the programme to its partner today. */
export const StandingChip = ({ standing }: { standing: string }) => (
  <StatusChip
    label={`resources.deliveryAgreements.standings.${standing}`}
    tone={tones[standing] ?? 'neutral'}
  />
);

export const agreementColumns: readonly Column<DeliveryAgreement>[] = [
  { source: 'contractNumber', nowrap: true },
  {
    source: 'partner',
    sortable: false,
    minWidth: 190,
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
  { source: 'lot', sortable: false, minWidth: 130 },
  {
    source: 'models',
    label: 'resources.deliveryAgreements.columns.models',
    sortable: false,
    render: ({ models }) => <ModelField models={models} />,
  },
  {
    source: 'validFrom',
    minWidth: 130,
    label: 'resources.deliveryAgreements.period',
    render: ({ validFrom, validTo }) => <PeriodField from={validFrom} to={validTo} />,
  },
  {
    source: 'standing',
    sortable: false,
    render: ({ standing }) => <StandingChip standing={standing} />,
  },
];
