/** The dialog in which a life-cycle command is given. */
export const commands = {
  changeOf: 'Change %{name}',
  send: 'Save',
  cancel: 'Cancel',
  sending: 'Saving',
  done: 'Saved',
  failed: 'This could not be saved',
  checkAnswers: 'Check the answers marked below.',
  warningsTitle: 'Please check before you go on',
  confirmation: 'Why is this right all the same?',
  confirmFirst: 'Say why, or change the answers above',
  openKnownPerson: 'Open the record of the person who is known',
  reason: { label: 'Why is this changed?', help: 'Kept with the record’s history.' },
  saveView: {
    button: 'Save this view',
    title: 'Save this view',
    intro: 'Keeps the search, filters and order under a name of your own. Only you see it.',
    submit: 'Save',
    done: 'View saved',
    fields: { name: 'Name of the view' },
  },
};
