import { Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatNumber } from '../../i18n/format';
import { DateField, NotRecorded } from '../fields/DateField';
import { useInLanguage } from '../fields/InLanguage';
import type { Column } from '../list/columns';
import { journeyPath } from '../people/journeyPath';
import { PersonLink } from '../people/PersonLink';
import { personName } from '../people/personName';
import { whyPath } from './figureAddress';
import type { FigureAddress } from './memberPath';
import { type MemberRow, personOf } from './members';

function JourneyLink({ member }: { member: MemberRow }) {
  const translate = useTranslate();
  const person = personOf(member);
  if (!member.referralId)
    return person ? <span>{translate('members.withoutJourney')}</span> : <NotRecorded />;
  return (
    <MuiLink
      component={Link}
      to={journeyPath(member.referralId)}
      aria-label={person ? translate('members.journeyOf', { name: personName(person) }) : undefined}
    >
      {translate('members.journey')}
    </MuiLink>
  );
}

function WhyLink({ member, address }: { member: MemberRow; address: FigureAddress }) {
  const translate = useTranslate();
  const person = personOf(member);
  if (!member.referralId || !person) return null;
  return (
    <MuiLink
      component={Link}
      to={whyPath(address, member.referralId)}
      aria-label={translate('members.whyOf', { name: personName(person) })}
    >
      {translate('members.why')}
    </MuiLink>
  );
}

function Interval({ fromOn, toOn }: MemberRow) {
  const translate = useTranslate();
  return (
    <>
      <DateField value={fromOn} /> –{' '}
      {toOn ? <DateField value={toOn} /> : translate('members.stillCounts')}
    </>
  );
}

const person: Column<MemberRow> = {
  source: 'person',
  minWidth: 150,
  render: (member) => <PersonLink person={personOf(member)} />,
};
function Label({ labelEn, labelCy }: MemberRow) {
  const inLanguage = useInLanguage();
  return <>{inLanguage(labelEn, labelCy)}</>;
}

const label: Column<MemberRow> = {
  source: 'label',
  minWidth: 150,
  render: (member) => <Label {...member} />,
};
const happenedOn: Column<MemberRow> = {
  source: 'happenedOn',
  render: (member) => <DateField value={member.happenedOn} />,
};
const interval: Column<MemberRow> = {
  source: 'interval',
  render: (member) => <Interval {...member} />,
};
const quantity: Column<MemberRow> = {
  source: 'quantity',
  align: 'right',
  render: (member) => <span className="figures">{formatNumber(member.quantity)}</span>,
};
const value: Column<MemberRow> = {
  source: 'value',
  align: 'right',
  render: (member) =>
    member.value !== null && <span className="figures">{formatNumber(member.value)}</span>,
};
const journey: Column<MemberRow> = {
  source: 'journey',
  render: (member) => <JourneyLink member={member} />,
};
const why = (address: FigureAddress): Column<MemberRow> => ({
  source: 'why',
  render: (member) => <WhyLink member={member} address={address} />,
});

/**
 * The columns that these rows fill: a stock has two days, a distribution values, a plan no people. Where the figure is
 * counted live, each leads to why.
 */
export function columnsOf(
  rows: readonly MemberRow[],
  address?: FigureAddress,
): readonly Column<MemberRow>[] {
  const some = (isSo: (row: MemberRow) => boolean) => rows.some(isSo);
  const hasPeople = some((row) => row.participantId !== null);
  return [
    ...(hasPeople ? [person] : []),
    ...(some((row) => row.labelEn !== null) ? [label] : []),
    some((row) => row.happenedOn !== null) ? happenedOn : interval,
    quantity,
    ...(some((row) => row.value !== null) ? [value] : []),
    ...(hasPeople ? [journey] : []),
    ...(hasPeople && address ? [why(address)] : []),
  ];
}
