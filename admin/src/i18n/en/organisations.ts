export const organisations = {
  name: 'Organisation |||| Organisations',
  title: 'Name',
  create: 'Add an organisation',
  about: 'About the organisation',
  agreements: 'Delivery agreements',
  noAgreements: 'There is no delivery agreement with this organisation.',
  specialists: 'Employment Specialists',
  noSpecialists: 'No Employment Specialist works here.',
  kinds: {
    dwp: 'Department for Work and Pensions',
    accountable_body: 'Accountable body',
    delivery_partner: 'Delivery partner',
  },
  fields: { name: 'Name', nameCy: 'Name in Welsh', kind: 'Kind', code: 'Short name' },
  help: {
    nameCy: 'Shown to everybody who reads Placewell in Welsh.',
    code: 'Capital letters and digits, such as ORCHARD. It stays the same for good.',
  },
};

export const organisationCommands = {
  createOrganisation: { done: 'Organisation added' },
  updateOrganisation: { done: 'Organisation changed' },
};
