import { type CodeListName, codeLists, isCodeListName } from '@placewell/prisma/reference';
import { nationalOrOwn, ofAccountableBody } from '../../access/rows';
import { computedField, recordType } from '../../core/record';

export const CodeList = recordType('CodeList', {
  columns: ['name', 'titleEn', 'titleCy'],
  many: { codes: { visible: nationalOrOwn, orderBy: { sortOrder: 'asc' } } },
});

computedField(CodeList, 'fixed', {
  type: 'Boolean',
  nullable: false,
  description: 'The rules of the programme name its codes, so nobody can add to it.',
  needs: { name: true },
  resolve: ({ name }) => isCodeListName(String(name)) && codeLists[name as CodeListName].fixed,
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
  many: { lines: { visible: ofAccountableBody, orderBy: { month: 'asc' } } },
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
