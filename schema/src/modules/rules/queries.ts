import { z } from 'zod';
import { nationalOrOwn, ofAccountableBody, ofEveryone } from '../../access/rows';
import { code, ids, uuid, words } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { visibleLines } from './access';
import {
  BankHoliday,
  Code,
  CodeList,
  Measure,
  Rule,
  RuleSetting,
  StartProfile,
  StartProfileLine,
  Target,
  WageRate,
} from './type';

const open = {
  permission: 'organisation.read',
  visible: ofEveryone,
  filters: z.object({ ids }),
  where: () => ({}),
} as const;
const own = { ...open, visible: nationalOrOwn } as const;

registerReads({
  ...open,
  model: 'CodeList',
  ref: CodeList,
  singular: 'codeList',
  key: 'name',
  sortable: {
    titleEn: (direction) => ({ titleEn: direction }),
    titleCy: (direction) => ({ titleCy: direction }),
  },
});
registerReads({
  ...own,
  model: 'Code',
  ref: Code,
  singular: 'code',
  filters: z.object({ ids, list: code('A code list.'), q: words('Part of a label.') }),
  where: ({ list, q }) => ({
    list,
    ...(q ? { OR: [{ labelEn: { contains: q } }, { labelCy: { contains: q } }] } : {}),
  }),
  sortable: {
    sortOrder: (direction) => ({ sortOrder: direction }),
    list: (direction) => ({ list: direction }),
    labelEn: (direction) => ({ labelEn: direction }),
    labelCy: (direction) => ({ labelCy: direction }),
  },
});
registerReads({
  ...open,
  model: 'BankHoliday',
  ref: BankHoliday,
  singular: 'bankHoliday',
  sortable: { day: (direction) => ({ day: direction }) },
});
registerReads({
  ...open,
  model: 'WageRate',
  ref: WageRate,
  singular: 'wageRate',
  sortable: {
    validFrom: (direction) => ({ validFrom: direction }),
    ageFrom: (direction) => ({ ageFrom: direction }),
  },
  defaultDirection: 'desc',
});
registerReads({
  ...open,
  model: 'Rule',
  ref: Rule,
  singular: 'rule',
  key: 'key',
  filters: z.object({
    ids,
    q: words('Part of the title.'),
    certainty: code('documented, analogue or unset.'),
  }),
  where: ({ q, certainty }) => ({
    certainty,
    ...(q ? { OR: [{ titleEn: { contains: q } }, { titleCy: { contains: q } }] } : {}),
  }),
  sortable: {
    sortOrder: (direction) => ({ sortOrder: direction }),
    titleEn: (direction) => ({ titleEn: direction }),
  },
});
registerReads({
  ...own,
  model: 'RuleSetting',
  ref: RuleSetting,
  singular: 'ruleSetting',
  filters: z.object({ ids, ruleKey: code('Of one rule.') }),
  where: ({ ruleKey }) => ({ ruleKey }),
  sortable: {
    validFrom: (direction) => ({ validFrom: direction }),
    ruleKey: (direction) => ({ ruleKey: direction }),
  },
  defaultDirection: 'desc',
});
registerReads({
  ...open,
  model: 'Measure',
  ref: Measure,
  singular: 'measure',
  sortable: { sortOrder: (direction) => ({ sortOrder: direction }) },
});
registerReads({
  ...own,
  model: 'Target',
  ref: Target,
  singular: 'target',
  filters: z.object({ ids, measureId: code('Of one measure.') }),
  where: ({ measureId }) => ({ measureId }),
  sortable: {
    measureId: (direction) => ({ measureId: direction }),
    validFrom: (direction) => ({ validFrom: direction }),
  },
});
registerReads({
  ...open,
  model: 'StartProfile',
  ref: StartProfile,
  singular: 'startProfile',
  visible: ofAccountableBody,
  sortable: { versionNumber: (direction) => ({ versionNumber: direction }) },
  defaultDirection: 'desc',
});
registerReads({
  ...open,
  model: 'StartProfileLine',
  ref: StartProfileLine,
  singular: 'startProfileLine',
  visible: visibleLines,
  filters: z.object({ ids, profileId: uuid('Of one profile.') }),
  where: ({ profileId }) => ({ profileId }),
  sortable: { month: (direction) => ({ month: direction }) },
});
