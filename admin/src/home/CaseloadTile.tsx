import { useTranslate } from 'react-admin';
import { formatNumber } from '../i18n/format';
import { listPath } from '../shared/list/listLocation';
import { StatTile } from '../shared/StatTile';
import type { WorkList } from './workLists';

/** A specialist's caseload against the cap. */
export interface Caseload {
  readonly headcount: number | null;
  /** People for each full-time post, in hundredths. */
  readonly perFullTimeEquivalent: number | null;
  readonly cap: number | null;
  readonly overCap: boolean | null;
  /** Hundredths: 100 is full time. */
  readonly fullTimeEquivalent: number;
}

interface Props {
  caseload: Caseload;
  list: WorkList;
}

/** How many people I have, and how that stands against the cap for a full-time post. */
export function CaseloadTile({ caseload, list }: Props) {
  const translate = useTranslate();
  const { headcount, perFullTimeEquivalent, cap, overCap, fullTimeEquivalent } = caseload;
  const isFullTime = fullTimeEquivalent === 100;
  const hint = translate(isFullTime ? 'home.caseload.fullTime' : 'home.caseload.partTime', {
    cap,
    share: formatNumber(fullTimeEquivalent / 100),
    people: formatNumber((perFullTimeEquivalent ?? 0) / 100),
  });
  return (
    <StatTile
      label="home.lists.caseload.label"
      value={formatNumber(headcount ?? 0)}
      hint={overCap ? `${hint} ${translate('home.caseload.over')}` : hint}
      tone={overCap ? 'bad' : 'good'}
      to={listPath(list.resource, { ...list.filter })}
    />
  );
}
