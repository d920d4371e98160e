export const bankHolidays = {
  name: 'Bank holiday |||| Bank holidays',
  intro: 'Of England and Wales. They are no working days wherever working days are counted.',
  toCome: 'To come',
  noneToCome: 'No bank holiday to come is recorded.',
  past: 'Past',
  fields: { day: 'Day', weekday: 'Day of the week', name: 'Name', actions: 'Actions' },
};

export const bankHolidayCommands = {
  createBankHoliday: {
    button: 'Add a bank holiday',
    title: 'Add a bank holiday',
    intro: 'Due dates that are still open move with it.',
    done: 'Bank holiday added',
    fields: { day: 'Day', nameEn: 'Name', nameCy: 'Name in Welsh' },
  },
  deleteBankHoliday: {
    button: 'Remove',
    buttonOf: 'Remove %{day}',
    title: 'Remove the bank holiday on %{day}?',
    intro: 'It becomes a working day again.',
    submit: 'Remove',
    done: 'Bank holiday removed',
  },
};
