/** Words that any page may need. */
export const common = {
  notRecorded: 'Not recorded',
  none: 'None',
  loading: 'Loading',
  showTable: 'Show the figures as a table',
  hideTable: 'Hide the table',
  requiredNote: 'Questions marked * need an answer.',
  moreActions: 'More actions',
  tryAgain: 'Try again',
  yes: 'Yes',
  no: 'No',
  minutes: '%{count} min',
  hours: '%{count} h',
  hoursMinutes: '%{hours} h %{minutes} min',
  due: {
    overdue: '1 day overdue |||| %{smart_count} days overdue',
    today: 'Due today',
    soon: 'Due tomorrow |||| Due in %{smart_count} days',
    on: 'Due %{date}',
  },
  period: {
    fromTo: '%{from} to %{to}',
    from: 'From %{from}',
    to: 'Until %{to}',
  },
};
