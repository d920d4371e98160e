import { useLocale, useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { formatDate, formatWeekday, today } from '../../i18n/format';
import { CommandButton } from '../../shared/commands/CommandButton';
import { EmptyState } from '../../shared/EmptyState';
import { DateField } from '../../shared/fields/DateField';
import { InLanguage } from '../../shared/fields/InLanguage';
import type { Column } from '../../shared/list/columns';
import { Rows } from '../../shared/list/Rows';
import { WholeList } from '../../shared/list/WholeList';
import { SectionCard } from '../../shared/SectionCard';
import { createBankHoliday, deleteBankHoliday } from './BankHolidayInputs';
import type { BankHoliday } from './fields';

const Weekday = ({ day }: BankHoliday) => <>{formatWeekday(day, useLocale())}</>;

/** Takes back a bank holiday that was called off. */
function Remove({ id, day }: BankHoliday) {
  const locale = useLocale();
  return (
    <CommandButton
      command={deleteBankHoliday}
      fixed={{ id }}
      about={{ day: formatDate(day, locale) }}
      size="small"
      variant="text"
    />
  );
}

const columns: readonly Column<BankHoliday>[] = [
  { source: 'day', render: ({ day }) => <DateField value={day} /> },
  { source: 'weekday', render: (holiday) => <Weekday {...holiday} /> },
  { source: 'name', render: ({ nameEn, nameCy }) => <InLanguage en={nameEn} cy={nameCy} /> },
];

const removal: Column<BankHoliday> = {
  source: 'actions',
  align: 'right',
  render: (holiday) => <Remove {...holiday} />,
};

export function BankHolidayList() {
  const translate = useTranslate();
  const mayKeep = usePermitted('calendar.manage');
  return (
    <WholeList<BankHoliday>
      sort={{ field: 'day', order: 'ASC' }}
      subtitle={translate('resources.bankHolidays.intro')}
      actions={
        mayKeep && <CommandButton command={createBankHoliday} fixed={{}} variant="contained" />
      }
    >
      {(holidays) => {
        const toCome = holidays.filter(({ day }) => day > today());
        const past = holidays.filter(({ day }) => day <= today()).reverse();
        return (
          <>
            <SectionCard title="resources.bankHolidays.toCome" flush>
              {toCome.length > 0 ? (
                <Rows
                  resource="bankHolidays"
                  rows={toCome}
                  columns={mayKeep ? [...columns, removal] : columns}
                />
              ) : (
                <EmptyState text="resources.bankHolidays.noneToCome" compact />
              )}
            </SectionCard>
            <SectionCard title="resources.bankHolidays.past" flush>
              <Rows resource="bankHolidays" rows={past} columns={columns} />
            </SectionCard>
          </>
        );
      }}
    </WholeList>
  );
}
