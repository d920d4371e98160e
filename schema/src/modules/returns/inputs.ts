import { z } from 'zod';
import { day, id, line, prose, version } from '../../core/fields';
import { email } from '../../rules/fields';

const check = () => line('Key of the check.', 60);
const revision = () => id('The revision.');
const seen = { id: id('The revision.'), version: version() };

export const prepareReturnInput = z.object({
  periodId: id('The period.'),
  version: version().optional(),
});
export const answerReturnCheckInput = z.object({
  revisionId: revision(),
  check: check(),
  comment: prose('Why the warning stands, or what will be done about it.'),
});
export const requestReturnWaiverInput = z.object({
  revisionId: revision(),
  check: check(),
  waiverReason: prose('Why the return is to be sent although the check blocks it.'),
});
export const approveReturnWaiverInput = z.object({
  id: id('The waiver.'),
  version: version(),
});
export const signReturnPartInput = z.object({ revisionId: revision() });
export const signReturnInput = z.object(seen);
export const submitReturnInput = z.object(seen);
export const acceptReturnInput = z.object(seen);
export const sendBackReturnInput = z.object({
  ...seen,
  questions: prose('What DWP asks.'),
});
export const reopenReturnInput = z.object({
  periodId: id('The period.'),
  reopenReason: prose('Why the return is opened once more.'),
});

const address = (description: string) => email().meta({ description });

export const setReturnContactsInput = z.object({
  contractNumber: line('Number of the grant agreement with DWP.', 60),
  leadName: line('Whom DWP asks.', 200),
  leadEmail: address('E-mail address of the lead contact.'),
  deputyName: line('Whom DWP asks when the lead is away.', 200),
  deputyEmail: address('E-mail address of the deputy.'),
  version: version().optional(),
});

export const updateReturnPeriodInput = z.object({
  id: id('The period.'),
  version: version(),
  opensOn: day('First day on which the return may be prepared.'),
  dueOn: day('Day by the end of which the return is sent.'),
  editsEndOn: day('Last day on which it may be worked on without an exception.'),
});

export const grantReturnExceptionInput = z.object({
  periodId: id('The period.'),
  userId: id('Who may work on it.'),
  untilOn: day('Last day of the exception.'),
  exceptionReason: prose('Why it is granted.'),
  version: version().optional(),
});

export const moveRequirementInput = z.object({
  rowId: line('Id of the row in the catalogue.', 10),
  collection: z.enum(['manual', 'digital']).meta({ description: 'manual (by hand) or digital.' }),
  validFrom: day('First day of it.'),
  version: version().optional(),
});
