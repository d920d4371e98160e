import { codeListNames } from '@placewell/prisma/reference';
import { z } from 'zod';
import { day, id, line, prose, version, whole, yesNo } from '../../core/fields';

const seen = () => version().optional();
const ageLimit = (description: string) => whole(description, 0, 120);

const labels = {
  labelEn: line('Label.'),
  labelCy: line('Label in Welsh.'),
  guidanceEn: prose('When to choose it.').optional(),
  guidanceCy: prose('When to choose it, in Welsh.').optional(),
};
const validity = {
  validFrom: day('First day on which it may be chosen.').optional(),
  validTo: day('Last day on which it may be chosen.').optional(),
};
const mapsTo = z
  .string()
  .max(60)
  .meta({ description: 'The national code of the same list that it counts as.' });
const sortOrder = whole('Its place in the list, smallest first.', 0, 1_000_000);

export const createCodeInput = z.object({
  list: z.enum(codeListNames).meta({ description: 'The code list.' }),
  code: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,39}$/)
    .meta({
      description:
        'Short name in small letters. The code of your organisation is put in front, so that it differs from all others.',
    }),
  ...labels,
  mapsTo,
  sortOrder: sortOrder.optional(),
  ...validity,
});

export const updateCodeInput = z.object({
  id: id('The code.'),
  version: version(),
  ...labels,
  mapsTo: mapsTo.optional(),
  sortOrder: sortOrder.optional(),
  ...validity,
});

export const createBankHolidayInput = z.object({
  day: day('The day.'),
  nameEn: line('Name.'),
  nameCy: line('Name in Welsh.'),
});
export const deleteBankHolidayInput = z.object({ id: id('The bank holiday.') });

export const saveWageRateInput = z.object({
  ageFrom: ageLimit('Youngest age of the band.'),
  ageTo: ageLimit('Oldest age of the band; left out, no upper limit.').optional(),
  validFrom: day('First day of the rate.'),
  hourlyPence: whole('Pay an hour, in pence.', 1, 10_000),
  confirmed: yesNo('Enacted, and not only announced.'),
  source: line('Where the rate is published.'),
  version: seen(),
});

export const setRuleInput = z.object({
  ruleKey: line('The rule.', 60),
  validFrom: day('First day of the value.'),
  value: line('The value as text; left out, the rule is not set from that day on.').optional(),
  version: seen(),
});

export const previewRuleInput = setRuleInput.extend({
  page: whole('Page of the changes, from 0.', 0, 1_000_000).optional(),
  perPage: whole('Changes a page, at most 1000; 25 unless given.', 1, 1000).optional(),
});

const basisPoints = (description: string) =>
  whole(`${description} In hundredths of a per cent: 6250 is 62.5%.`, 0, 100_000);

export const setTargetInput = z.object({
  measureId: line('The measure.', 20),
  validFrom: day('First day of the target.'),
  targetBasisPoints: basisPoints('The target.'),
  floorBasisPoints: basisPoints('The floor, at most the target.'),
  version: seen(),
});

export const createStartProfileInput = z.object({
  copy: yesNo('Begin with the lines of the latest version; otherwise with none.').default(true),
  note: prose('What this version is for.').optional(),
});

const profileLine = z.object({
  month: day('Any day of the month.').transform((date) => `${date.slice(0, 7)}-01`),
  localAuthorityCode: line('GSS code of a local authority; left out, all.', 9).optional(),
  partnerId: id('A delivery partner; left out, all.').optional(),
  model: z.enum(['ips', 'seqf']).optional().meta({ description: 'A model; left out, all.' }),
  cohort: z
    .enum(['out_of_work', 'in_work_retention'])
    .optional()
    .meta({ description: 'A cohort; left out, all.' }),
  starts: whole('Starts profiled; none removes the line.', 0, 100_000),
});

export const saveStartProfileLinesInput = z.object({
  profileId: id('The profile, a draft.'),
  version: version(),
  lines: z
    .array(profileLine)
    .min(1)
    .max(1000)
    .meta({ description: 'Lines to write. A line is known by its month and dimensions.' }),
});

export const agreeStartProfileInput = z.object({
  id: id('The profile, a draft.'),
  version: version(),
  agreedOn: day('The day it was agreed.'),
});
