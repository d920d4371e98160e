import type { Readable } from 'node:stream';
import type { Sheet } from '../sheet';
import { type ZippedFile, zipOf } from '../zip';
import { styleSheet } from './styles';
import { worksheet } from './worksheet';
import { declaration, escaped } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The media type of the workbook. */
export const workbookType = `${spreadsheet}.sheet`;

const contentTypes = (sheets: readonly Sheet[]) =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>
${sheets.map((_sheet, place) => `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('\n')}
</Types>`;

const rootRelations = `${declaration}<Relationships xmlns="${packageRelations}">
<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>`;

const workbookRelations = (sheets: readonly Sheet[]) =>
  `${declaration}<Relationships xmlns="${packageRelations}">
${sheets.map((_sheet, place) => `<Relationship Id="rId${place + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`).join('\n')}
<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/>
</Relationships>`;

/** What a name of a sheet may not hold, and how long it may be. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** The headings stand on every printed page. */
const printedTitles = ({ name }: Sheet, place: number) => {
  const quoted = escaped(sheetName(name)).replaceAll("'", "''");
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${quoted}'!$1:$1</definedName>`;
};

const workbookXml = (sheets: readonly Sheet[]) =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">
<sheets>${sheets.map(({ name }, place) => `<sheet name="${escaped(sheetName(name))}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets>
<definedNames>${sheets.map(printedTitles).join('')}</definedNames>
</workbook>`;

const whole = async function* (content: string) {
  yield content;
};

async function* partsOf(sheets: readonly Sheet[]): AsyncGenerator<ZippedFile> {
  yield { name: '[Content_Types].xml', content: whole(contentTypes(sheets)) };
  yield { name: '_rels/.rels', content: whole(rootRelations) };
  yield { name: 'xl/workbook.xml', content: whole(workbookXml(sheets)) };
  yield { name: 'xl/_rels/workbook.xml.rels', content: whole(workbookRelations(sheets)) };
  yield { name: 'xl/styles.xml', content: whole(styleSheet) };
  for (const [place, sheet] of sheets.entries())
    yield { name: `xl/worksheets/sheet${place + 1}.xml`, content: worksheet(sheet) };
}

/**
 * A workbook (Office Open XML, ISO/IEC 29500) of the sheets, as a stream: values alone, no formulas, links or macros.
 * Each sheet is asked for its rows as fast as the reader takes them.
 */
export const workbookOf = (sheets: readonly Sheet[], date: Date): Readable =>
  zipOf(partsOf(sheets), date);
