import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { CodeInput } from '../../shared/codes/CodeInput';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { personName } from '../../shared/people/personName';
import { dueOf, dueOfExpression } from '../referrals/journey/due';
import { firstDue } from '../referrals/journey/FirstDue';
import { PlaceField } from '../referrals/journey/PlaceField';
import { StatusField } from '../referrals/journey/StatusField';
import { isBeforeReferral } from './chapter';
import { LocalAuthorityFilter } from './LocalAuthorityFilter';
import { NinoLookUp } from './NinoLookUp';
import type { ListedPerson } from './types';

function Name(person: ListedPerson) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      {personName(person)}
      {person.restricted && (
        <Tooltip title={translate('resources.participants.restricted')}>
          <LockIcon
            fontSize="inherit"
            titleAccess={translate('resources.participants.restricted')}
          />
        </Tooltip>
      )}
    </Box>
  );
}

/** Where the person stands and what that asks for. */
function standing({ expressions, currentReferral: journey }: ListedPerson) {
  const [latest] = expressions;
  return latest && isBeforeReferral(latest, journey)
    ? { status: latest.status, due: dueOfExpression(latest) }
    : { status: journey?.status, due: journey ? dueOf(journey, today()) : [] };
}

const columns: readonly Column<ListedPerson>[] = [
  {
    source: 'surname',
    label: 'resources.participants.columnName',
    minWidth: 150,
    render: (person) => <Name {...person} />,
  },
  { source: 'reference', nowrap: true },
  {
    source: 'status',
    sortable: false,
    render: (person) => {
      const { status } = standing(person);
      return status && <StatusField status={status} folds />;
    },
  },
  {
    source: 'specialist',
    sortable: false,
    minWidth: 130,
    render: ({ currentReferral }) => currentReferral?.currentSpecialist?.name,
  },
  {
    source: 'lastContactOn',
    sortable: false,
    render: ({ currentReferral }) =>
      currentReferral?.startedOn && <DateField value={currentReferral.lastContactOn} />,
  },
  {
    source: 'due',
    sortable: false,
    minWidth: 150,
    render: (person) => firstDue(standing(person).due),
  },
  {
    source: 'localAuthority',
    sortable: false,
    hiddenAtFirst: true,
    render: ({ localAuthority }) => localAuthority && <PlaceField place={localAuthority} />,
  },
];

/** For those who may not know who people are, the reference names them. */
const anonymousColumns = columns
  .filter(({ source }) => source !== 'surname')
  .map((column) => ({ ...column, sortable: column.source === 'reference' }));

/** Every person the viewer may see. */
export function ParticipantList() {
  const navigate = useNavigate();
  const seesIdentity = usePermitted('participant.identity');
  return (
    <RecordList<ListedPerson>
      search
      columns={seesIdentity ? columns : anonymousColumns}
      sort={{ field: seesIdentity ? 'surname' : 'reference', order: 'ASC' }}
      filters={[
        <CodeInput key="status" source="status" list="referral_status" />,
        <LocalAuthorityFilter key="place" source="localAuthorityCode" />,
      ]}
      actions={
        <NinoLookUp
          choose="resources.participants.lookUp.open"
          onFound={({ id }) => navigate(`/participants/${id}/show`)}
        />
      }
    />
  );
}
