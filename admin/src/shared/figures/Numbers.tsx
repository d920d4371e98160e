import { Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { formatNumber } from '../../i18n/format';
import type { Figure } from './figures';
import { type FigureAddress, memberPath } from './memberPath';

interface NumberProps {
  number: number;
  /** What the number is of, for those who hear it alone. */
  of: string;
  address: FigureAddress;
}

/** A number that leads to the people and records behind it, for those who may see them. */
export function MemberNumber({ number, of, address }: NumberProps) {
  const translate = useTranslate();
  const mayOpen = usePermitted('participant.read');
  const text = formatNumber(number);
  if (!mayOpen) return <>{text}</>;
  return (
    <MuiLink
      component={Link}
      to={memberPath(address)}
      className="figures"
      aria-label={`${text}: ${translate('kpis.members', { of })}`}
      sx={{ position: 'relative', zIndex: 1 }}
    >
      {text}
    </MuiLink>
  );
}

interface Props {
  figure: Figure;
  of: string;
  /** The figure as it was asked for, without its part. */
  address: Omit<FigureAddress, 'part'>;
}

/** What a figure is made of, 45 of 120, each number leading to its people. */
export function Numbers({ figure, of, address }: Props) {
  const translate = useTranslate();
  const above = <MemberNumber number={figure.numerator} of={of} address={address} />;
  if (figure.denominator === null) return above;
  return (
    <>
      {above} {translate('kpis.of')}{' '}
      <MemberNumber
        number={figure.denominator}
        of={translate('kpis.outOf', { of })}
        address={{ ...address, part: 'denominator' }}
      />
    </>
  );
}
