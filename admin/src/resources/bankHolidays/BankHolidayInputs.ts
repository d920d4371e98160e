import type { Command } from '../../shared/commands/useCommand';

export const createBankHoliday: Command = {
  name: 'createBankHoliday',
  fields: [
    { kind: 'date', source: 'day' },
    { kind: 'text', source: 'nameEn' },
    { kind: 'text', source: 'nameCy' },
  ],
};

export const deleteBankHoliday: Command = { name: 'deleteBankHoliday', fields: [] };
