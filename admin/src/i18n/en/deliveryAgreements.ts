export const deliveryAgreements = {
  name: 'Delivery agreement |||| Delivery agreements',
  create: 'Add an agreement',
  period: 'Agreement',
  sharingPeriod: 'Data are shared',
  lockedOut:
    'Data sharing is not in force, so the partner reads and writes nothing under this agreement.',
  standings: {
    to_come: 'Not begun',
    sharing: 'In force',
    not_sharing: 'No data sharing',
    ended: 'Ended',
  },
  columns: { models: 'Models' },
  sections: { agreement: 'The agreement', coverage: 'What it covers', sharing: 'Data sharing' },
  fields: {
    contractNumber: 'Contract number',
    partner: 'Delivery partner',
    partnerId: 'Delivery partner',
    accountableBody: 'Accountable body',
    lot: 'Lot',
    models: 'Models of support',
    localAuthorityCodes: 'Local authorities',
    validFrom: 'First day',
    validTo: 'Last day',
    standing: 'Today',
    dataSharingFrom: 'Data shared from',
    dataSharingTo: 'Data shared until',
  },
  help: {
    partnerId: 'Your own organisation, if an in-house team delivers.',
    validTo: 'Leave empty while no end is agreed.',
    dataSharingFrom:
      'The first day of your data sharing agreement. Until then the partner reads and writes nothing.',
    dataSharingTo: 'Once this day is over, the partner is locked out at once.',
    localAuthorityCodes: 'Type part of a name.',
  },
};

export const agreementCommands = {
  createDeliveryAgreement: { done: 'Agreement added' },
  updateDeliveryAgreement: { done: 'Agreement changed' },
};
