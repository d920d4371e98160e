import type { ResourceFields } from '../../providers/dataProvider/operations';
import { organisationName } from '../organisations/fields';

const row = `id accountableBodyId kind firstDay lastDay opensOn dueOn editsEndOn status editsEnded workingDaysLeft
  latestNumber answeredByBody accountableBody { ${organisationName} }`;

const revision = `id number status version reopenReason reopenedByName preparedAt preparedById
  preparedByName signedAt signedByName submittedAt submittedByName receipt acceptedAt
  acceptedByName sentBackAt sentBackByName questions answeredByBody
  signatures(first: 80) { id partnerId signedAt signedByName partner { ${organisationName} } }`;

export const fields: ResourceFields = {
  type: 'ReturnPeriod',
  list: row,
  one: `${row} version submittedRevisionId
    revisions(first: 20) { ${revision} }`,
  reference: 'id kind firstDay lastDay',
};
