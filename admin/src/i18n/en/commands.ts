/** The dialog in which a life-cycle command is given. */
export const commands = {
  send: 'Save',
  cancel: 'Cancel',
  sending: 'Saving',
  done: 'Saved',
  failed: 'This could not be saved',
  checkAnswers: 'Check the answers marked below.',
  warningsTitle: 'Please check before you go on',
  confirmWarnings: 'I have checked this and want to save it as it is',
  confirmFirst: 'Confirm that you have checked the points above',
  reason: { label: 'Why is this changed?', help: 'Kept with the record’s history.' },
};
