import { useTranslate } from 'react-admin';
import { formatNumber } from '../i18n/format';
import { listPath } from '../shared/list/listLocation';
import { StatTile } from '../shared/StatTile';
import type { Tone } from '../theme/palette';
import type { Count } from './useHomeQuery';
import type { WorkList } from './workLists';

interface Props {
  /** Its texts are `home.lists.<name>`. */
  name: string;
  list: WorkList;
  number: Count;
  /** How the tile is marked while there is something on the list. */
  tone?: Tone;
}

/** The number of rows of a work list, leading to the list with the same filter. */
export function WorkTile({ name, list, number: { count }, tone }: Props) {
  const translate = useTranslate();
  return (
    <StatTile
      label={`home.lists.${name}.label`}
      hint={translate(`home.lists.${name}.hint`, { _: '' }) || undefined}
      value={formatNumber(count)}
      tone={count > 0 ? tone : undefined}
      to={listPath(list.resource, { ...list.filter })}
    />
  );
}
