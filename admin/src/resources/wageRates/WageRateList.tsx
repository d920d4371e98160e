import { useLocale, useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { formatDate } from '../../i18n/format';
import { MoneyField } from '../../shared/fields/MoneyField';
import type { Column } from '../../shared/list/columns';
import { Rows } from '../../shared/list/Rows';
import { WholeList } from '../../shared/list/WholeList';
import { SectionCard } from '../../shared/SectionCard';
import { StatusChip } from '../../shared/StatusChip';
import type { WageRate } from './fields';
import { AddWageRate, ChangeWageRate } from './SaveWageRate';

function AgeBand({ ageFrom, ageTo }: WageRate) {
  const translate = useTranslate();
  const key = ageTo === null ? 'andOver' : ageFrom === 0 ? 'upTo' : 'band';
  return <>{translate(`resources.wageRates.ages.${key}`, { from: ageFrom, to: ageTo })}</>;
}

const columns: readonly Column<WageRate>[] = [
  {
    source: 'ages',
    label: 'resources.wageRates.ages.label',
    render: (rate) => <AgeBand {...rate} />,
  },
  {
    source: 'hourlyPence',
    align: 'right',
    render: ({ hourlyPence }) => <MoneyField pence={hourlyPence} />,
  },
  {
    source: 'confirmed',
    render: ({ confirmed }) => (
      <StatusChip
        label={`resources.wageRates.states.${confirmed ? 'enacted' : 'announced'}`}
        tone={confirmed ? 'good' : 'attention'}
      />
    ),
  },
  { source: 'source' },
];

const change: Column<WageRate> = {
  source: 'actions',
  align: 'right',
  render: (rate) => <ChangeWageRate rate={rate} />,
};

/** The rates by the day from which they count, in the order given. */
function byDay(rates: readonly WageRate[]): [string, WageRate[]][] {
  const days = new Map<string, WageRate[]>();
  for (const rate of rates) days.set(rate.validFrom, [...(days.get(rate.validFrom) ?? []), rate]);
  return [...days].map(([day, ofDay]) => [
    day,
    ofDay.sort((one, other) => other.ageFrom - one.ageFrom),
  ]);
}

export function WageRateList() {
  const translate = useTranslate();
  const locale = useLocale();
  const mayKeep = usePermitted('calendar.manage');
  return (
    <WholeList<WageRate>
      sort={{ field: 'validFrom', order: 'DESC' }}
      subtitle={translate('resources.wageRates.intro')}
      actions={mayKeep && <AddWageRate />}
    >
      {(rates) =>
        byDay(rates).map(([day, ofDay]) => (
          <SectionCard
            key={day}
            title={translate('settings.from', { date: formatDate(day, locale) })}
            flush
          >
            <Rows
              resource="wageRates"
              rows={ofDay}
              columns={mayKeep ? [...columns, change] : columns}
            />
          </SectionCard>
        ))
      }
    </WholeList>
  );
}
