import { codeLists, isCodeListName } from '@placewell/prisma/reference';
import { can } from '../../access/roles';
import { nationalOrOwn } from '../../access/rows';
import { actorOf } from '../../core/reads';
import { computedField, recordType } from '../../core/record';
import { hasOwnProgramme, mayChangeCode, visibleLines } from './access';

const isFixed = (name: string) => isCodeListName(name) && codeLists[name].fixed;

export const CodeList = recordType('CodeList', {
  columns: ['name', 'titleEn', 'titleCy'],
  many: { codes: { visible: nationalOrOwn, orderBy: { sortOrder: 'asc' } } },
});

computedField(CodeList, 'fixed', {
  type: 'Boolean',
  nullable: false,
  description: 'The rules of the programme name its codes, so nobody can add to it.',
  needs: { name: true },
  resolve: ({ name }) => isFixed(String(name)),
});

computedField(CodeList, 'mayAdd', {
  type: 'Boolean',
  nullable: false,
  description: 'Whether you may add a code of your own to it.',
  needs: { name: true },
  resolve: ({ name }, { actor }) =>
    actor !== null &&
    can(actor, 'codeList.manage') &&
    hasOwnProgramme(actor) &&
    !isFixed(String(name)),
});

export const Code = recordType('Code', {
  columns: [
    'id',
    'list',
    'code',
    'labelEn',
    'labelCy',
    'guidanceEn',
    'guidanceCy',
    'mapsTo',
    'grouping',
    'accountableBodyId',
    'sortOrder',
    'validFrom',
    'validTo',
    'version',
  ],
});
computedField(Code, 'mayChange', {
  type: 'Boolean',
  nullable: false,
  description: 'Whether you may change it; of a national code only the days it may be chosen on.',
  needs: { accountableBodyId: true },
  resolve: ({ accountableBodyId }, context) =>
    can(context.actor, 'codeList.manage') &&
    mayChangeCode(actorOf(context), accountableBodyId as string | null),
});

export const BankHoliday = recordType('BankHoliday', {
  columns: ['id', 'day', 'nameEn', 'nameCy', 'version'],
});
export const WageRate = recordType('WageRate', {
  columns: ['id', 'ageFrom', 'ageTo', 'validFrom', 'hourlyPence', 'confirmed', 'source', 'version'],
});
export const Rule = recordType('Rule', {
  columns: [
    'key',
    'titleEn',
    'titleCy',
    'helpEn',
    'helpCy',
    'valueType',
    'options',
    'unit',
    'source',
    'certainty',
    'sortOrder',
  ],
  many: { settings: { visible: nationalOrOwn, orderBy: { validFrom: 'desc' } } },
});
export const RuleSetting = recordType('RuleSetting', {
  columns: ['id', 'ruleKey', 'accountableBodyId', 'value', 'validFrom', 'version'],
  one: ['rule'],
});
export const Measure = recordType('Measure', {
  columns: [
    'id',
    'kind',
    'titleEn',
    'titleCy',
    'definitionEn',
    'definitionCy',
    'unit',
    'direction',
    'sourceClause',
    'sortOrder',
    'validFrom',
  ],
  many: { targets: { visible: nationalOrOwn, orderBy: { validFrom: 'desc' } } },
});
export const Target = recordType('Target', {
  columns: [
    'id',
    'measureId',
    'accountableBodyId',
    'targetBasisPoints',
    'floorBasisPoints',
    'validFrom',
    'version',
  ],
  one: ['measure'],
});
export const StartProfile = recordType('StartProfile', {
  columns: ['id', 'accountableBodyId', 'versionNumber', 'status', 'agreedOn', 'note', 'version'],
  many: { lines: { visible: visibleLines, orderBy: { month: 'asc' } } },
});
export const StartProfileLine = recordType('StartProfileLine', {
  columns: [
    'id',
    'profileId',
    'month',
    'localAuthorityCode',
    'partnerId',
    'model',
    'cohort',
    'starts',
    'version',
  ],
});
