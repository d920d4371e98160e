// A Prisma generator of our own: writes generated/models.ts, which tells the reader the table, the columns and the
// relations (readable from both sides) of every model and view.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import generatorHelper from '@prisma/generator-helper';

const column = (field) => ({
  kind: 'column',
  column: field.dbName ?? field.name,
  type: field.type,
  native: field.nativeType?.[0] ?? null,
  list: field.isList,
  required: field.isRequired,
  documentation: field.documentation ?? null,
});

const relation = (field, models) => {
  const target = models.find((model) => model.name === field.type);
  const mirror = target.fields.find(
    (other) => other.relationName === field.relationName && other !== field,
  );
  const owns = field.relationFromFields.length > 0;
  return {
    kind: 'relation',
    model: field.type,
    list: field.isList,
    required: field.isRequired,
    from: owns ? field.relationFromFields : mirror.relationToFields,
    to: owns ? field.relationToFields : mirror.relationFromFields,
    documentation: field.documentation ?? null,
  };
};

generatorHelper.generatorHandler({
  onManifest: () => ({ defaultOutput: './generated', prettyName: 'Placewell model map' }),
  onGenerate: ({ dmmf, generator }) => {
    const { models } = dmmf.datamodel;
    const map = Object.fromEntries(
      models.map((model) => [
        model.name,
        {
          table: model.dbName ?? model.name,
          documentation: model.documentation ?? null,
          fields: Object.fromEntries(
            model.fields.map((field) => [
              field.name,
              field.kind === 'object' ? relation(field, models) : column(field),
            ]),
          ),
        },
      ]),
    );
    mkdirSync(generator.output.value, { recursive: true });
    writeFileSync(
      join(generator.output.value, 'models.ts'),
      `import type { ModelMap } from '../src/reader/modelMap';\n\nexport const models: Record<string, ModelMap> = ${JSON.stringify(map, null, 2)};\n`,
    );
  },
});
