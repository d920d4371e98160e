import { Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { formatNumber, formatPercent, today } from '../../i18n/format';
import { EmptyState } from '../../shared/EmptyState';
import { SectionCard } from '../../shared/SectionCard';
import { StatTile, StatTiles } from '../../shared/StatTile';
import { useLeaveWarning } from '../../shared/useLeaveWarning';
import { AddRow } from './AddRow';
import type { StartProfile } from './fields';
import { ProfileGrid } from './ProfileGrid';
import {
  type Dimensions,
  type Edits,
  type GridRow,
  monthsOf,
  type ProfileLine,
  rowKey,
  toRows,
  total,
  yearsOf,
} from './profileLines';
import { SaveBar } from './SaveBar';
import { useProfileEdits } from './useProfileEdits';

const yearName = (year: number) => `${year}/${String(year + 1).slice(2)}`;

interface TotalsProps {
  rows: readonly GridRow[];
  years: readonly number[];
  year: number;
  edits: Edits;
}

/** The sums that a profile is agreed by. */
function Totals({ rows, years, year, edits }: TotalsProps) {
  const translate = useTranslate();
  const inYear = (some: readonly GridRow[]) => total(some, monthsOf(year), edits);
  const share = (some: readonly GridRow[]) =>
    inYear(rows) === 0 ? '–' : formatPercent(inYear(some) / inYear(rows));
  return (
    <StatTiles>
      <StatTile
        label="resources.startProfiles.totals.all"
        value={formatNumber(total(rows, years.flatMap(monthsOf), edits))}
      />
      <StatTile
        label={translate('resources.startProfiles.totals.year', { year: yearName(year) })}
        value={formatNumber(inYear(rows))}
      />
      <StatTile
        label={translate('resources.startProfiles.totals.outOfWork', { year: yearName(year) })}
        value={share(rows.filter(({ cohort }) => cohort === 'out_of_work'))}
      />
      <StatTile
        label={translate('resources.startProfiles.totals.ips', { year: yearName(year) })}
        value={share(rows.filter(({ model }) => model === 'ips'))}
      />
    </StatTiles>
  );
}

interface Props {
  profile: StartProfile;
  lines: readonly ProfileLine[];
}

/** A profile's lines as a grid for each programme year, to be typed while it is a draft. */
export function Profile({ profile, lines }: Props) {
  const translate = useTranslate();
  const mayWrite = usePermitted('profile.manage') && profile.status === 'draft';
  const [added, setAdded] = useState<readonly Dimensions[]>([]);
  const stored = toRows(lines);
  const isNew = (row: Dimensions) => !stored.some(({ key }) => key === rowKey(row));
  const empty = added.filter(isNew).map((row) => ({ ...row, key: rowKey(row), starts: new Map() }));
  const rows: readonly GridRow[] = [...stored, ...empty];
  const { edits, edit, changes, ...saving } = useProfileEdits(profile, rows);
  useLeaveWarning(changes.length > 0);

  const known = yearsOf(
    lines.map(({ month }) => month),
    today(),
  );
  const years = mayWrite ? [...known, (known.at(-1) ?? 0) + 1] : known;
  const [chosen, setChosen] = useState<number>();
  const year = chosen ?? yearsOf([], today())[0] ?? 0;
  return (
    <>
      <Totals rows={rows} years={years} year={year} edits={edits} />
      <SectionCard
        title="resources.startProfiles.grid"
        description={mayWrite && translate('resources.startProfiles.keyboard')}
        actions={
          mayWrite && (
            <AddRow onAdd={(row) => isNew(row) && setAdded((others) => [...others, row])} />
          )
        }
        flush
      >
        <Tabs
          value={year}
          onChange={(_event, wanted: number) => setChosen(wanted)}
          variant="scrollable"
          aria-label={translate('resources.startProfiles.years')}
          sx={{ px: 1 }}
        >
          {years.map((one) => (
            <Tab key={one} value={one} label={yearName(one)} />
          ))}
        </Tabs>
        {rows.length === 0 ? (
          <EmptyState text="resources.startProfiles.noRows" compact />
        ) : (
          <ProfileGrid
            rows={rows}
            months={monthsOf(year)}
            edits={edits}
            onEdit={mayWrite ? edit : undefined}
          />
        )}
      </SectionCard>
      <SaveBar
        changes={changes.length}
        isSaving={saving.isSaving}
        trouble={saving.trouble}
        onSave={() => void saving.save()}
        onDiscard={saving.discard}
        onLoadLatest={() => void saving.loadLatest()}
      />
    </>
  );
}
