export const employmentSpecialists = {
  name: 'Employment Specialist |||| Employment Specialists',
  create: 'Add an Employment Specialist',
  about: 'About the post',
  caseloadOf: '%{people} of %{cap}',
  overCap: 'over cap',
  withinCap: 'Within the cap of %{cap} for each full-time post',
  aboveCap: 'Above the cap of %{cap} for each full-time post',
  columns: { model: 'Model', fullTimeEquivalent: 'FTE', headcount: 'People', caseload: 'Caseload' },
  fields: {
    name: 'Name',
    partner: 'Works for',
    partnerId: 'Works for',
    accountableBodyId: 'Accountable body',
    model: 'Model of support',
    fullTimeEquivalent: 'Full-time equivalent',
    headcount: 'People now',
    caseload: 'People for each full-time post',
    startedOn: 'First day of work',
    leftOn: 'Last day of work',
    userId: 'Signs in as',
    overCap: 'Over the caseload cap',
    current: 'Still works here',
  },
  help: {
    partnerId: 'Leave empty for your own in-house team.',
    fullTimeEquivalent: '1 is full time, 0.6 three days a week.',
    model: 'It decides the caseload cap.',
    userId: 'A user of the same organisation with the role Employment Specialist.',
    leftOn:
      'Nobody can be assigned after this day. People still assigned must get a colleague first.',
  },
};

export const specialistCommands = {
  createEmploymentSpecialist: { done: 'Employment Specialist added' },
  updateEmploymentSpecialist: { done: 'Employment Specialist changed' },
};
